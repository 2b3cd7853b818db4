package org.lodestone.matrix;

import static org.lodestone.kernel.Language.EN;
import static org.lodestone.matrix.Caller.MEMBERS;
import static org.lodestone.matrix.Caller.OWNER;
import static org.lodestone.matrix.MemberWorld.member;
import static org.lodestone.matrix.Outcome.OPENS;
import static org.lodestone.matrix.RoomAccess.call;
import static org.lodestone.matrix.RoomAccess.handler;

import java.util.ArrayList;
import java.util.List;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.explained.ExplainingBenefits;
import org.lodestone.benefits.intelligence.BriefFilter;
import org.lodestone.benefits.intelligence.ReadingBriefs;
import org.lodestone.benefits.reports.ReadingReports;

/** The benefits that are explained, intelligence and reports. */
class BenefitsReadingAccess implements RoomAccess {

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.addAll(benefit("PromisedBenefitView", "/investment"));
        lines.addAll(benefit("PromisedBenefitView", "/technology", "of the other alliance"));
        lines.addAll(benefit("IntelligenceView", "/intelligence"));
        lines.addAll(benefit("ReportsView", "/reports"));
        lines.addAll(benefit("IssueView", "/reports/2025-32"));
        lines.addAll(briefs());
        lines.addAll(reports());
        lines.add(call(
                        ExplainingBenefits.class,
                        "explain",
                        (service, world) -> service.explain(member(world), Benefit.FUNDING))
                .allow(MEMBERS));
        lines.add(call(ExplainingBenefits.class, "all", (service, world) -> service.all(member(world)))
                .signedIn(OPENS));
        return lines;
    }

    private static List<Line> benefit(String view, String page, String... different) {
        return BenefitLines.page(view, MemberWorld::member, page, different);
    }

    private static <S> List<Line> service(Class<S> service, String method, BenefitLines.Use<S> use) {
        return BenefitLines.service(service, method, MemberWorld::member, use);
    }

    private static List<Line> briefs() {
        List<Line> lines = new ArrayList<>();
        lines.addAll(service(ReadingBriefs.class, "look", (briefs, mine) -> briefs.look(mine, BriefFilter.ALL)));
        lines.addAll(BenefitLines.teaser(ReadingBriefs.class, "newest", MemberWorld::member, ReadingBriefs::newest));
        return lines;
    }

    private static List<Line> reports() {
        List<Line> lines = new ArrayList<>();
        lines.addAll(service(ReadingReports.class, "archive", (reports, mine) -> reports.archive(mine, EN)));
        lines.addAll(service(ReadingReports.class, "open", (reports, mine) -> reports.open(mine, "2025-32", EN)));
        lines.addAll(service(ReadingReports.class, "file", (reports, mine) -> reports.file(mine, "2025-32", EN)));
        lines.addAll(BenefitLines.teaser(
                ReadingReports.class,
                "newest",
                MemberWorld::member,
                (reports, mine) -> reports.newest(mine, EN).stream().toList()));
        lines.add(handler(
                        "IssueView download",
                        (world, caller) -> Handed.over(
                                world, caller, OWNER, "o/" + member(world) + "/reports/2025-32", link -> true))
                .allow(MEMBERS));
        return lines;
    }
}

package org.lodestone.matrix;

import static org.lodestone.matrix.Caller.MEMBERS;
import static org.lodestone.matrix.MemberWorld.member;
import static org.lodestone.matrix.Outcome.OPENS;
import static org.lodestone.matrix.RoomAccess.call;
import static org.lodestone.matrix.RoomAccess.handler;
import static org.lodestone.matrix.RoomAccess.route;

import java.util.List;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.explained.ExplainingBenefits;
import org.lodestone.benefits.intelligence.BriefFilter;
import org.lodestone.benefits.intelligence.ReadingBriefs;
import org.lodestone.benefits.reports.ReadingReports;
import org.lodestone.kernel.Language;

/** The benefits that are explained, intelligence and reports. */
class BenefitsReadingAccess implements RoomAccess {

    @Override
    public List<Line> lines() {
        return List.of(
                route("PromisedBenefitView", world -> "o/" + member(world) + "/investment")
                        .allow(MEMBERS),
                route("IntelligenceView", world -> "o/" + member(world) + "/intelligence")
                        .allow(MEMBERS),
                route("ReportsView", world -> "o/" + member(world) + "/reports").allow(MEMBERS),
                route("IssueView", world -> "o/" + member(world) + "/reports/2025-32")
                        .allow(MEMBERS),
                call(
                                ExplainingBenefits.class,
                                "explain",
                                (service, world) -> service.explain(member(world), Benefit.FUNDING))
                        .allow(MEMBERS),
                call(ExplainingBenefits.class, "all", (service, world) -> service.all(member(world)))
                        .signedIn(OPENS),
                call(ReadingBriefs.class, "look", (service, world) -> service.look(member(world), BriefFilter.ALL))
                        .allow(MEMBERS),
                call(ReadingBriefs.class, "newest", (service, world) -> service.newest(member(world)))
                        .allow(MEMBERS),
                call(ReadingReports.class, "archive", (service, world) -> service.archive(member(world), Language.EN))
                        .allow(MEMBERS),
                call(
                                ReadingReports.class,
                                "open",
                                (service, world) -> service.open(member(world), "2025-32", Language.EN))
                        .allow(MEMBERS),
                call(
                                ReadingReports.class,
                                "file",
                                (service, world) -> service.file(member(world), "2025-32", Language.EN))
                        .allow(MEMBERS),
                call(ReadingReports.class, "newest", (service, world) -> service.newest(member(world), Language.EN))
                        .allow(MEMBERS),
                handler(
                                "IssueView download",
                                (world, caller) -> ServiceCall.outcome(
                                        () -> world.bean(ReadingReports.class)
                                                .file(member(world), "2025-32", Language.EN),
                                        caller))
                        .allow(MEMBERS));
    }
}

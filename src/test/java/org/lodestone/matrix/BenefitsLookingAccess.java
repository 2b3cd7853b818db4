package org.lodestone.matrix;

import static org.lodestone.kernel.Language.EN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lodestone.benefits.Member;
import org.lodestone.benefits.funding.CallFilter;
import org.lodestone.benefits.funding.FindingCalls;
import org.lodestone.benefits.minerals.ComparingLists;
import org.lodestone.benefits.research.CentreFilter;
import org.lodestone.benefits.research.FindingPartners;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;

/** Minerals, funding and research partners of a member, whose people are those of the standing organisation. */
class BenefitsLookingAccess implements RoomAccess {

    private static final String CALL = "DE-FOA-0003390";
    private static final String CENTRE = "04xfq0f34";
    private static final Function<World, String> MEMBER = BenefitsLookingAccess::member;

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Map.of(
                        "MineralsView", "/minerals",
                        "MineralView", "/minerals/tungsten",
                        "FundingView", "/funding",
                        "CallView", "/funding/" + CALL,
                        "ResearchView", "/research",
                        "CentreView", "/research/" + CENTRE)
                .forEach((view, page) -> lines.addAll(BenefitLines.page(view, MEMBER, page)));
        lines.addAll(minerals());
        lines.addAll(funding());
        lines.addAll(research());
        return lines;
    }

    private static List<Line> minerals() {
        List<Line> lines = new ArrayList<>();
        lines.addAll(service(ComparingLists.class, "matrix", (lists, mine) -> lists.matrix(mine, EN)));
        lines.addAll(service(ComparingLists.class, "mineral", (lists, mine) -> lists.mineral(mine, "tungsten", EN)));
        lines.addAll(teaser(ComparingLists.class, "newest", (lists, mine) -> lists.newest(mine).stream()
                .toList()));
        return lines;
    }

    private static List<Line> funding() {
        List<Line> lines = new ArrayList<>();
        lines.addAll(service(FindingCalls.class, "calls", (calls, mine) -> calls.calls(mine, CallFilter.OPEN, 0, 10)));
        lines.addAll(service(FindingCalls.class, "overview", (calls, mine) -> calls.overview(mine)));
        lines.addAll(service(FindingCalls.class, "call", (calls, mine) -> calls.call(mine, CALL)));
        lines.addAll(teaser(FindingCalls.class, "soonest", (calls, mine) -> calls.soonest(mine).stream()
                .toList()));
        return lines;
    }

    private static List<Line> research() {
        List<Line> lines = new ArrayList<>();
        lines.addAll(service(
                FindingPartners.class, "centres", (partners, mine) -> partners.centres(mine, CentreFilter.ALL, 0, 10)));
        lines.addAll(
                service(FindingPartners.class, "facets", (partners, mine) -> partners.facets(mine, CentreFilter.ALL)));
        lines.addAll(service(FindingPartners.class, "centre", (partners, mine) -> partners.centre(mine, CENTRE)));
        lines.addAll(teaser(FindingPartners.class, "around", (partners, mine) -> partners.around(mine).stream()
                .toList()));
        return lines;
    }

    private static <S> List<Line> service(Class<S> service, String method, BenefitLines.Use<S> use) {
        return BenefitLines.service(service, method, MEMBER, use);
    }

    private static <S> List<Line> teaser(Class<S> service, String method, BenefitLines.Teaser<S> teaser) {
        return BenefitLines.teaser(service, method, MEMBER, teaser);
    }

    /** An organisation that is a member, with the matrix's people in it. */
    private static String member(World world) {
        return world.once("looking member", () -> {
            AnOrganisation member = world.bean(Member.class).aMember("Member that looks");
            OrganisationFixture organisations = world.bean(OrganisationFixture.class);
            organisations.affiliate(world.person(Caller.OWNER), member, AccessRight.OWNER);
            organisations.affiliate(world.person(Caller.REPRESENTATIVE), member, AccessRight.REPRESENTATIVE);
            organisations.affiliate(world.person(Caller.VIEWER), member, AccessRight.VIEWER);
            return member.reference();
        });
    }
}

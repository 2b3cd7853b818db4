package org.lodestone.matrix;

import static org.lodestone.matrix.Caller.MEMBERS;
import static org.lodestone.matrix.RoomAccess.call;
import static org.lodestone.matrix.RoomAccess.route;

import java.util.ArrayList;
import java.util.List;
import org.lodestone.benefits.Member;
import org.lodestone.benefits.funding.CallFilter;
import org.lodestone.benefits.funding.FindingCalls;
import org.lodestone.benefits.minerals.ComparingLists;
import org.lodestone.benefits.research.CentreFilter;
import org.lodestone.benefits.research.FindingPartners;
import org.lodestone.kernel.Language;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;

/** Minerals, funding and research partners of a member, whose people are those of the standing organisation. */
class BenefitsLookingAccess implements RoomAccess {

    private static final String CALL = "DE-FOA-0003390";
    private static final String CENTRE = "04xfq0f34";

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(page("MineralsView", "/minerals"));
        lines.add(page("MineralView", "/minerals/tungsten"));
        lines.add(page("FundingView", "/funding"));
        lines.add(page("CallView", "/funding/" + CALL));
        lines.add(page("ResearchView", "/research"));
        lines.add(page("CentreView", "/research/" + CENTRE));
        lines.add(service(ComparingLists.class, "matrix", (lists, world) -> lists.matrix(member(world), Language.EN)));
        lines.add(service(
                ComparingLists.class,
                "mineral",
                (lists, world) -> lists.mineral(member(world), "tungsten", Language.EN)));
        lines.add(service(
                FindingCalls.class, "calls", (calls, world) -> calls.calls(member(world), CallFilter.OPEN, 0, 10)));
        lines.add(service(FindingCalls.class, "overview", (calls, world) -> calls.overview(member(world))));
        lines.add(service(FindingCalls.class, "call", (calls, world) -> calls.call(member(world), CALL)));
        lines.add(service(
                FindingPartners.class,
                "centres",
                (partners, world) -> partners.centres(member(world), CentreFilter.ALL, 0, 10)));
        lines.add(service(
                FindingPartners.class,
                "facets",
                (partners, world) -> partners.facets(member(world), CentreFilter.ALL)));
        lines.add(
                service(FindingPartners.class, "centre", (partners, world) -> partners.centre(member(world), CENTRE)));
        lines.add(service(FindingCalls.class, "soonest", (calls, world) -> calls.soonest(member(world))));
        lines.add(service(FindingPartners.class, "around", (partners, world) -> partners.around(member(world))));
        lines.add(service(ComparingLists.class, "newest", (comparing, world) -> comparing.newest(member(world))));
        return lines;
    }

    private static Line page(String view, String page) {
        return route(view, world -> "o/" + member(world) + page).allow(MEMBERS);
    }

    private static <S> Line service(Class<S> service, String method, Call<S> call) {
        return call(service, method, call).allow(MEMBERS);
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

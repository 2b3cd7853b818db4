package org.lodestone.matrix;

import static org.lodestone.matrix.Caller.ALLIANCE_ADMIN;
import static org.lodestone.matrix.Caller.AUDITOR;
import static org.lodestone.matrix.Caller.CASE_STAFF;
import static org.lodestone.matrix.Caller.FOREIGN_REVIEWER;
import static org.lodestone.matrix.Caller.SYSTEM_ADMIN;
import static org.lodestone.matrix.MemberWorld.memberItself;
import static org.lodestone.matrix.MemberWorld.membership;
import static org.lodestone.matrix.Outcome.DENIED;
import static org.lodestone.matrix.Outcome.NOT_FOUND;
import static org.lodestone.matrix.Outcome.OPENS;
import static org.lodestone.matrix.RoomAccess.call;
import static org.lodestone.matrix.RoomAccess.route;

import java.util.List;
import java.util.UUID;
import org.lodestone.access.AccountFixture;
import org.lodestone.membership.AnsweringJoinRequests;
import org.lodestone.membership.ReadingMembers;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;

class MembershipKeepingAccess implements RoomAccess {

    private static final Class<AnsweringJoinRequests> ANSWERING = AnsweringJoinRequests.class;
    private static final Class<ReadingMembers> READING = ReadingMembers.class;

    @Override
    public List<Line> lines() {
        return List.of(
                members(route("MembersView", world -> "alliances/" + world.alliance() + "/members")),
                members(call(READING, "page", (service, world) -> service.page(world.alliance(), false, 0, 10))),
                members(call(READING, "reach", (service, world) -> service.reach(membership(world)))),
                call(READING, "kept", (service, world) -> service.kept()).everyone(OPENS),
                call(ANSWERING, "desks", (service, world) -> service.desks()).everyone(OPENS),
                staff(route("JoinRequestsView", world -> "alliances/" + world.alliance() + "/requests"))
                        .allow(AUDITOR),
                staff(call(ANSWERING, "waiting", (service, world) -> service.waiting(world.alliance())))
                        .allow(AUDITOR),
                staff(call(
                        ANSWERING,
                        "accept",
                        (service, world) -> service.accept(world.alliance(), ofMember(world), AccessRight.VIEWER))),
                staff(call(ANSWERING, "refuse", (service, world) -> service.refuse(world.alliance(), ofMember(world)))),
                administrators(route("SystemJoinRequestsView", world -> "system/requests"))
                        .allow(AUDITOR),
                administrators(call(
                                ANSWERING, "waitingOfNoAlliance", (service, world) -> service.waitingOfNoAlliance()))
                        .allow(AUDITOR),
                administrators(call(
                        ANSWERING,
                        "acceptOfNoAlliance",
                        (service, world) -> service.acceptOfNoAlliance(ofNobody(world), AccessRight.VIEWER))),
                administrators(call(
                        ANSWERING,
                        "refuseOfNoAlliance",
                        (service, world) -> service.refuseOfNoAlliance(ofNobody(world)))));
    }

    private static Line members(Line line) {
        return line.signedIn(DENIED).but(NOT_FOUND, FOREIGN_REVIEWER).allow(ALLIANCE_ADMIN, AUDITOR);
    }

    private static Line staff(Line line) {
        return line.signedIn(DENIED).but(NOT_FOUND, FOREIGN_REVIEWER).allow(CASE_STAFF);
    }

    private static Line administrators(Line line) {
        return line.signedIn(DENIED).allow(SYSTEM_ADMIN);
    }

    private static UUID ofMember(World world) {
        AnOrganisation member = memberItself(world);
        return world.make(() -> handedOn(world, member));
    }

    private static UUID ofNobody(World world) {
        return world.make(
                () -> handedOn(world, world.bean(OrganisationFixture.class).anOrganisation("Silent organisation")));
    }

    private static UUID handedOn(World world, AnOrganisation organisation) {
        return world.bean(OrganisationFixture.class)
                .unanswered(organisation, world.bean(AccountFixture.class).aPerson("Waiting person"));
    }
}

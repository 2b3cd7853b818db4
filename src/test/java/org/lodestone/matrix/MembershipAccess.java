package org.lodestone.matrix;

import static org.lodestone.matrix.Caller.ALLIANCE_ADMIN;
import static org.lodestone.matrix.Caller.FOREIGN_REVIEWER;
import static org.lodestone.matrix.Caller.MEMBERS;
import static org.lodestone.matrix.MemberWorld.member;
import static org.lodestone.matrix.MemberWorld.membership;
import static org.lodestone.matrix.MemberWorld.suspended;
import static org.lodestone.matrix.Outcome.DENIED;
import static org.lodestone.matrix.Outcome.NOT_FOUND;
import static org.lodestone.matrix.Outcome.OPENS;
import static org.lodestone.matrix.RoomAccess.call;
import static org.lodestone.matrix.RoomAccess.route;

import java.util.List;
import org.lodestone.membership.KeepingMemberships;
import org.lodestone.membership.MembershipEnd;
import org.lodestone.membership.ReadingMemberships;

class MembershipAccess implements RoomAccess {

    @Override
    public List<Line> lines() {
        return List.of(
                route("MembershipsView", world -> "o/" + member(world) + "/memberships")
                        .allow(MEMBERS),
                call(ReadingMemberships.class, "overview", (service, world) -> service.overview(member(world)))
                        .allow(MEMBERS),
                call(ReadingMemberships.class, "memberships", (service, world) -> service.memberships(member(world)))
                        .allow(MEMBERS),
                call(ReadingMemberships.class, "belongsTo", (service, world) -> service.belongsTo(member(world)))
                        .everyone(OPENS),
                keeping("suspend", (service, world) -> service.suspend(membership(world), "A reason")),
                keeping("restore", (service, world) -> service.restore(suspended(world))),
                keeping("end", (service, world) -> service.end(membership(world), MembershipEnd.RESIGNED, "A reason")),
                keeping("suspend", (service, world) -> service.suspend(membership(world), " "))
                        .when("without a reason")
                        .meets("problem.membershipReason"),
                keeping("end", (service, world) -> service.end(membership(world), MembershipEnd.RESIGNED, ""))
                        .when("without a reason")
                        .meets("problem.membershipReason"));
    }

    /** Of the alliance's staff only its administrators may; of another alliance's staff it is hidden. */
    private static Line keeping(String method, Call<KeepingMemberships> call) {
        return call(KeepingMemberships.class, method, call)
                .signedIn(DENIED)
                .but(NOT_FOUND, FOREIGN_REVIEWER)
                .allow(ALLIANCE_ADMIN);
    }
}

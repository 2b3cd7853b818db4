package org.lodestone.matrix;

import static org.lodestone.matrix.Caller.MEMBERS;
import static org.lodestone.matrix.MemberWorld.member;
import static org.lodestone.matrix.Outcome.OPENS;
import static org.lodestone.matrix.RoomAccess.call;

import java.util.List;
import java.util.Set;
import org.lodestone.membership.ReadingMemberships;

class MembershipAccess implements RoomAccess {

    @Override
    public List<Line> lines() {
        return List.of(
                call(
                                ReadingMemberships.class,
                                "memberships",
                                (service, world) -> service.memberships(member(world)))
                        .allow(MEMBERS),
                call(ReadingMemberships.class, "belongsTo", (service, world) -> service.belongsTo(member(world)))
                        .everyone(OPENS));
    }

    /** Wait for cases that can be read, and for staff. */
    @Override
    public Set<String> notYet() {
        return Set.of(
                "KeepingMemberships.end",
                "KeepingMemberships.restore",
                "KeepingMemberships.suspend",
                "MembershipsView",
                "ReadingMemberships.overview");
    }
}

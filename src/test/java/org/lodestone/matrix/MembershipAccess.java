package org.lodestone.matrix;

import static org.lodestone.matrix.Caller.MEMBERS;
import static org.lodestone.matrix.RoomAccess.call;

import java.util.List;
import java.util.Set;
import org.lodestone.membership.ReadingMemberships;

class MembershipAccess implements RoomAccess {

    @Override
    public List<Line> lines() {
        return List.of(call(
                        ReadingMemberships.class,
                        "memberships",
                        (reading, world) ->
                                reading.memberships(world.organisation().reference()))
                .allow(MEMBERS));
    }

    @Override
    public Set<String> notYet() {
        return Set.of(
                "KeepingMemberships.end",
                "KeepingMemberships.restore",
                "KeepingMemberships.suspend",
                "MembershipsView",
                "ReadingMemberships.belongsTo",
                "ReadingMemberships.overview");
    }
}

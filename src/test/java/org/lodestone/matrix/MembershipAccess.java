package org.lodestone.matrix;

import java.util.List;
import java.util.Set;

class MembershipAccess implements RoomAccess {

    @Override
    public List<Line> lines() {
        return List.of();
    }

    @Override
    public Set<String> notYet() {
        return Set.of(
                "KeepingMemberships.end",
                "KeepingMemberships.restore",
                "KeepingMemberships.suspend",
                "ReadingMemberships.memberships",
                "ReadingMemberships.overview");
    }
}

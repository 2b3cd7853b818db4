package org.lodestone.matrix;

import java.util.List;
import java.util.Set;

class HomeAccess implements RoomAccess {

    @Override
    public List<Line> lines() {
        return List.of();
    }

    /** Wait for organisations that people are affiliated to. */
    @Override
    public Set<String> notYet() {
        return Set.of("StartView", "HomeView", "GoingHome.mine", "GoingHome.at");
    }
}

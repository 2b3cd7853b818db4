package org.lodestone.matrix;

import static org.lodestone.matrix.Caller.MEMBERS;
import static org.lodestone.matrix.Outcome.OPENS;
import static org.lodestone.matrix.RoomAccess.call;
import static org.lodestone.matrix.RoomAccess.route;

import java.util.List;
import org.lodestone.home.GoingHome;

class HomeAccess implements RoomAccess {

    @Override
    public List<Line> lines() {
        return List.of(
                route("StartView", world -> "", "HomeView").signedIn(OPENS),
                route("HomeView", world -> "o/" + world.organisation().reference())
                        .allow(MEMBERS),
                call(GoingHome.class, "mine", (home, world) -> home.mine()).signedIn(OPENS),
                call(
                                GoingHome.class,
                                "at",
                                (home, world) -> home.at(world.organisation().reference()))
                        .allow(MEMBERS));
    }
}

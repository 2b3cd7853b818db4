package org.lodestone.matrix;

import static org.lodestone.matrix.Outcome.OPENS;
import static org.lodestone.matrix.RoomAccess.call;

import java.util.List;
import org.lodestone.kernel.Language;
import org.lodestone.minerals.Minerals;

/** Names of minerals are no secret. */
class MineralsAccess implements RoomAccess {

    @Override
    public List<Line> lines() {
        return List.of(
                call(Minerals.class, "all", (minerals, world) -> minerals.all(Language.EN))
                        .everyone(OPENS),
                call(Minerals.class, "byId", (minerals, world) -> minerals.byId("tungsten"))
                        .everyone(OPENS),
                call(Minerals.class, "exists", (minerals, world) -> minerals.exists("tungsten"))
                        .everyone(OPENS),
                call(Minerals.class, "name", (minerals, world) -> minerals.name("tungsten", Language.EN))
                        .everyone(OPENS),
                call(Minerals.class, "names", (minerals, world) -> minerals.names(List.of("tungsten"), Language.EN))
                        .everyone(OPENS));
    }
}

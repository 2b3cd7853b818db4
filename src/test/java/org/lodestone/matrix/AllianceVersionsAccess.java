package org.lodestone.matrix;

import static org.lodestone.matrix.Caller.ALLIANCE_ADMIN;
import static org.lodestone.matrix.Caller.AUDITOR;
import static org.lodestone.matrix.Outcome.DENIED;
import static org.lodestone.matrix.RoomAccess.call;
import static org.lodestone.matrix.RoomAccess.route;

import java.util.List;
import org.lodestone.alliance.DocumentKind;
import org.lodestone.alliance.KeepingVersions;
import org.lodestone.testing.SignedIn;

/** Of the alliance's staff only its administrators make new versions. */
class AllianceVersionsAccess implements RoomAccess {

    @Override
    public List<Line> lines() {
        return List.of(
                administrators(route("VersionsView", world -> "alliances/erma/versions/form"))
                        .allow(AUDITOR),
                administrators(keeping("desk", (bean, world) -> bean.desk("erma", DocumentKind.FORM)))
                        .allow(AUDITOR),
                administrators(keeping("text", (bean, world) -> bean.text("erma", DocumentKind.FORM, 1)))
                        .allow(AUDITOR),
                administrators(keeping("check", (bean, world) -> bean.check("erma", DocumentKind.FORM, "{}"))),
                administrators(keeping("save", (bean, world) -> bean.save("erma", DocumentKind.FORM, "{}", 0))),
                administrators(keeping(
                        "discard", (bean, world) -> bean.discard("erma", DocumentKind.DECLARATION, draft(world)))),
                administrators(keeping(
                                "publish",
                                (bean, world) -> bean.publish("erma", DocumentKind.DECLARATION, draft(world))))
                        .meets("problem.documentFaults"));
    }

    private static Line keeping(String method, RoomAccess.Call<KeepingVersions> call) {
        return call(KeepingVersions.class, method, call);
    }

    private static Line administrators(Line line) {
        return line.signedIn(DENIED).allow(ALLIANCE_ADMIN);
    }

    /** A draft with a fault, so that publishing it changes nothing for other tests. */
    private static int draft(World world) {
        return world.once(
                "a draft of a declaration",
                () -> SignedIn.as(
                        world.person(ALLIANCE_ADMIN), List.of("STAFF"), () -> world.bean(KeepingVersions.class)
                                .save("erma", DocumentKind.DECLARATION, "{}", 0)
                                .revision()));
    }
}

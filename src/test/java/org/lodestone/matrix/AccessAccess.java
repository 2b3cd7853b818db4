package org.lodestone.matrix;

import static org.lodestone.matrix.Outcome.OPENS;
import static org.lodestone.matrix.RoomAccess.call;

import java.util.List;
import org.lodestone.access.SignInAttempt;
import org.lodestone.access.SigningIn;
import org.lodestone.kernel.CurrentPerson;

class AccessAccess implements RoomAccess {

    @Override
    public List<Line> lines() {
        return List.of(
                call(
                                SigningIn.class,
                                "signIn",
                                (signingIn, world) -> signingIn.signIn(
                                        new SignInAttempt("nobody@example.org", "not the password", "192.0.2.1", null)))
                        .everyone(OPENS),
                call(
                                SigningIn.class,
                                "signedOut",
                                (signingIn, world) -> signingIn.signedOut(
                                        world.bean(CurrentPerson.class).required()))
                        .signedIn(OPENS));
    }
}

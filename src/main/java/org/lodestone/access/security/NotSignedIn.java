package org.lodestone.access.security;

import java.io.Serial;
import org.lodestone.access.SignInOutcome;
import org.springframework.security.core.AuthenticationException;

/** An attempt to sign in that did not succeed. */
final class NotSignedIn extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient SignInOutcome outcome;

    NotSignedIn(SignInOutcome outcome) {
        super("not signed in");
        this.outcome = outcome;
    }

    SignInOutcome outcome() {
        return outcome;
    }
}

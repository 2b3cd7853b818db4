package org.lodestone.access;

import java.time.Duration;
import org.lodestone.kernel.PersonId;

/** How an attempt to sign in ended. */
public sealed interface SignInOutcome {

    record Granted(PersonId person, SessionStart start, String continuePath) implements SignInOutcome {}

    /** Wrong address or wrong password: which of the two is not said. */
    record Wrong() implements SignInOutcome {}

    /** Too many attempts: not even looked at the password. */
    record TooEarly(Duration remaining) implements SignInOutcome {}

    /** The right password of an account that can't be used now. */
    record Suspended() implements SignInOutcome {}
}

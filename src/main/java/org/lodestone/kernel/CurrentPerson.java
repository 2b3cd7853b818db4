package org.lodestone.kernel;

import java.util.Optional;

/** Who is acting in this request. */
public interface CurrentPerson {

    Optional<PersonId> id();

    /** @throws Problem.NotAllowed when nobody is signed in */
    default PersonId required() {
        return id().orElseThrow(() -> new Problem.NotAllowed("signIn"));
    }
}

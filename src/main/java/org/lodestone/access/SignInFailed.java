package org.lodestone.access;

import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** Somebody tried to sign in to this account with a wrong password. */
public record SignInFailed(PersonId person, Optional<PersonId> actor) implements Recorded {

    @Override
    public String subject() {
        return "account";
    }

    @Override
    public UUID subjectId() {
        return person.value();
    }
}

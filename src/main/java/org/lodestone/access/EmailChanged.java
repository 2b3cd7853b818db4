package org.lodestone.access;

import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** The account has another address, confirmed at both. */
public record EmailChanged(PersonId person, Optional<PersonId> actor) implements Recorded {

    @Override
    public String subject() {
        return "account";
    }

    @Override
    public UUID subjectId() {
        return person.value();
    }
}

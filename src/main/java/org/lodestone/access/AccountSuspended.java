package org.lodestone.access;

import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** The account can no longer be used; its sessions end with their next request. */
public record AccountSuspended(PersonId person, Optional<PersonId> actor) implements Recorded {

    @Override
    public String subject() {
        return "account";
    }

    @Override
    public UUID subjectId() {
        return person.value();
    }
}

package org.lodestone.access;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** A person has an account from now on; their address is confirmed. */
public record AccountRegistered(PersonId person, Optional<PersonId> actor, String how) implements Recorded {

    @Override
    public String subject() {
        return "account";
    }

    @Override
    public UUID subjectId() {
        return person.value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("how", how);
    }
}

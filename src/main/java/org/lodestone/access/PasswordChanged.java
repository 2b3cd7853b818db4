package org.lodestone.access;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** The account has a new password; older sessions are over. */
public record PasswordChanged(PersonId person, Optional<PersonId> actor, String how) implements Recorded {

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

package org.lodestone.access;

import java.util.Map;
import java.util.Optional;
import org.lodestone.kernel.PersonId;

/** The account has a new password; older sessions are over. */
public record PasswordChanged(PersonId person, Optional<PersonId> actor, String how) implements AccountEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("how", how);
    }
}

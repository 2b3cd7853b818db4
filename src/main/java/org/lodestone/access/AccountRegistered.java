package org.lodestone.access;

import java.util.Map;
import java.util.Optional;
import org.lodestone.kernel.PersonId;

/** A person has an account from now on; their address is confirmed. */
public record AccountRegistered(PersonId person, Optional<PersonId> actor, String how) implements AccountEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("how", how);
    }
}

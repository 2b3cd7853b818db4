package org.lodestone.access;

import java.util.Map;
import java.util.Optional;
import org.lodestone.kernel.PersonId;

/** A person no longer holds a role for the whole portal. */
public record PortalRoleEnded(PersonId person, Optional<PersonId> actor, PortalRole role) implements AccountEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("role", role.name());
    }
}

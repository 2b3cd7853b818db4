package org.lodestone.access;

import java.util.Map;
import java.util.Optional;
import org.lodestone.kernel.PersonId;

/** A person holds a role for the whole portal from now on. */
public record PortalRoleGranted(PersonId person, Optional<PersonId> actor, PortalRole role) implements AccountEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("role", role.name());
    }
}

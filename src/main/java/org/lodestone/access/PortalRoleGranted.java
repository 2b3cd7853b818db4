package org.lodestone.access;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** A person holds a role for the whole portal from now on. */
public record PortalRoleGranted(PersonId person, Optional<PersonId> actor, PortalRole role) implements Recorded {

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
        return Map.of("role", role.name());
    }
}

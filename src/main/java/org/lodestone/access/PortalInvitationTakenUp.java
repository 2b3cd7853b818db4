package org.lodestone.access;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** Somebody confirmed the address that was invited to a role for the whole portal. */
public record PortalInvitationTakenUp(PersonId person, UUID invitation, PortalRole role) implements Recorded {

    @Override
    public Optional<PersonId> actor() {
        return Optional.of(person);
    }

    @Override
    public String subject() {
        return "portalInvitation";
    }

    @Override
    public UUID subjectId() {
        return invitation;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("role", role.name());
    }
}

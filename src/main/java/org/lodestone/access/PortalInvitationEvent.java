package org.lodestone.access;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** Something that happened to an invitation to a role for the whole portal. */
public interface PortalInvitationEvent extends Recorded {

    PersonId by();

    UUID invitation();

    PortalRole role();

    @Override
    default Optional<PersonId> actor() {
        return Optional.of(by());
    }

    @Override
    default String subject() {
        return "portalInvitation";
    }

    @Override
    default UUID subjectId() {
        return invitation();
    }

    @Override
    default Map<String, String> details() {
        return Map.of("role", role().name());
    }
}

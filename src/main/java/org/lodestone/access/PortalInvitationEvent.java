package org.lodestone.access;

import java.util.Optional;
import org.lodestone.kernel.PersonId;

/** Something that happened to an invitation to a role for the whole portal. */
public interface PortalInvitationEvent extends RoleInvitationEvent {

    PersonId by();

    @Override
    PortalRole role();

    @Override
    default Optional<PersonId> actor() {
        return Optional.of(by());
    }

    @Override
    default String subject() {
        return "portalInvitation";
    }
}

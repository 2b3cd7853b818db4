package org.lodestone.access;

import java.util.UUID;
import org.lodestone.kernel.PersonId;

/** Somebody confirmed the address that was invited to a role for the whole portal. */
public record PortalInvitationTakenUp(PersonId person, UUID invitation, PortalRole role)
        implements PortalInvitationEvent {

    @Override
    public PersonId by() {
        return person;
    }
}

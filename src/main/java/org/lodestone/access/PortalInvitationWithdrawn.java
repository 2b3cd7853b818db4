package org.lodestone.access;

import java.util.UUID;
import org.lodestone.kernel.PersonId;

/** An invitation to a role for the whole portal was withdrawn before it was taken up. */
public record PortalInvitationWithdrawn(PersonId by, UUID invitation, PortalRole role)
        implements PortalInvitationEvent {}

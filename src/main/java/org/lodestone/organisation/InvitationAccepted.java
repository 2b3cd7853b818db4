package org.lodestone.organisation;

import java.util.UUID;
import org.lodestone.kernel.PersonId;

/** The invited person accepted. */
public record InvitationAccepted(OrganisationId organisation, UUID invitation, PersonId by)
        implements InvitationEvent {}

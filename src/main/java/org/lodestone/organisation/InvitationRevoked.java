package org.lodestone.organisation;

import java.util.UUID;
import org.lodestone.kernel.PersonId;

/** An invitation was taken back. */
public record InvitationRevoked(OrganisationId organisation, UUID invitation, PersonId by) implements InvitationEvent {}

package org.lodestone.organisation;

import java.util.UUID;
import org.lodestone.kernel.PersonId;

/** A person asks to belong to the organisation. */
public record JoinRequested(OrganisationId organisation, UUID request, PersonId by) implements JoinRequestEvent {}

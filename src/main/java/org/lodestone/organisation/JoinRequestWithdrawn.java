package org.lodestone.organisation;

import java.util.UUID;
import org.lodestone.kernel.PersonId;

/** The person who asked to belong to the organisation took the request back. */
public record JoinRequestWithdrawn(OrganisationId organisation, UUID request, PersonId by)
        implements JoinRequestEvent {}

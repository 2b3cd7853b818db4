package org.lodestone.organisation;

import java.util.UUID;
import org.lodestone.kernel.PersonId;

/** A person belongs to the organisation no longer. */
public record AffiliationEnded(UUID affiliation, OrganisationId organisation, PersonId person, PersonId by)
        implements AffiliationEvent {}

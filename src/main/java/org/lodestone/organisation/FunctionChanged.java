package org.lodestone.organisation;

import org.lodestone.kernel.PersonId;

/** A person carries another title in the organisation. */
public record FunctionChanged(OrganisationId organisation, PersonId person, PersonId by) implements AffiliationEvent {}

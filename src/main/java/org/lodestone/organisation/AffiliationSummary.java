package org.lodestone.organisation;

import org.lodestone.kernel.PersonId;

/** A person's active affiliation. */
public record AffiliationSummary(PersonId person, OrganisationSummary organisation, AccessRight right) {}

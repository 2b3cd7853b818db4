package org.lodestone.organisation;

import org.lodestone.kernel.CountryCode;

/** An organisation in a list or a heading. */
public record OrganisationSummary(OrganisationId id, String reference, String name, CountryCode country) {}

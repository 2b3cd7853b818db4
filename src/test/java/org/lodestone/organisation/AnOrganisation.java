package org.lodestone.organisation;

import org.lodestone.kernel.PersonId;

/** An organisation made for a test. */
public record AnOrganisation(OrganisationId id, String reference, String name, PersonId owner) {}

package org.lodestone.organisation;

import java.util.List;

/**
 * An organisation without an owner who can sign in.
 *
 * @param people those who belong to it and can sign in; one of them can be named, and there may be none
 */
public record OwnerlessOrganisation(OrganisationSummary organisation, List<PersonInOrganisation> people) {}

package org.lodestone.membership;

import org.lodestone.organisation.OrganisationSummary;

/** A member as its alliance's administrators see it. */
public record MemberRow(OrganisationSummary organisation, HeldMembership held) {}

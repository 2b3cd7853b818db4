package org.lodestone.organisation;

import java.util.Set;

/**
 * An organisation that is here already and may be the person's. It names no people.
 *
 * @param same whether it is surely the same, so that no second record is made
 * @param yours whether the person belongs to it already
 * @param asked whether the person has asked to join and waits
 */
public record FoundMatch(
        OrganisationSummary organisation, Set<MatchReason> reasons, boolean same, boolean yours, boolean asked) {}

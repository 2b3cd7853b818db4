package org.lodestone.organisation;

import java.util.Set;

/** Another organisation that may be the same one. */
public record PossibleDuplicate(OrganisationSummary organisation, Set<MatchReason> reasons) {}

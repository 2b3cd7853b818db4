package org.lodestone.membership.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestone.admission.ReadingCases;
import org.lodestone.alliance.AllianceId;
import org.lodestone.organisation.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * Whose staff helps where an organisation's own people don't answer: that of every alliance with which it has an open case
 * or a membership that was not ended. An organisation without either is the system administrators'.
 */
@Component
public class ResponsibleAlliances {

    private final ReadingCases cases;
    private final Memberships memberships;

    ResponsibleAlliances(ReadingCases cases, Memberships memberships) {
        this.cases = cases;
        this.memberships = memberships;
    }

    public Set<AllianceId> of(OrganisationId organisation) {
        return of(Set.of(organisation)).getOrDefault(organisation, Set.of());
    }

    /** Two statements, however many organisations; one that nobody is responsible for is left out. */
    public Map<OrganisationId, Set<AllianceId>> of(Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return Map.of();
        }
        Map<OrganisationId, Set<AllianceId>> result = new HashMap<>(cases.alliancesOfOpen(organisations));
        Set<UUID> ids = new HashSet<>();
        organisations.forEach(organisation -> ids.add(organisation.value()));
        memberships
                .currentOf(ids)
                .forEach(held -> result.merge(
                        new OrganisationId(held.organisation()), Set.of(new AllianceId(held.alliance())), this::both));
        return result;
    }

    private Set<AllianceId> both(Set<AllianceId> one, Set<AllianceId> other) {
        Set<AllianceId> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}

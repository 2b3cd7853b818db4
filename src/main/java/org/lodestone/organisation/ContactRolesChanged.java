package org.lodestone.organisation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestone.kernel.PersonId;

/** A person stands for other things towards the alliances. */
public record ContactRolesChanged(OrganisationId organisation, PersonId person, Set<ContactRole> roles, PersonId by)
        implements AffiliationEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("roles", roles.stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
    }
}

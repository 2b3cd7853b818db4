package org.lodestone.organisation;

import java.util.Map;
import org.lodestone.kernel.PersonId;

/** A person belongs to the organisation from now on. */
public record AffiliationStarted(OrganisationId organisation, PersonId person, AccessRight right, PersonId by)
        implements AffiliationEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("right", right.name());
    }
}

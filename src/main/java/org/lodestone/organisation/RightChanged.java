package org.lodestone.organisation;

import java.util.Map;
import java.util.UUID;
import org.lodestone.kernel.PersonId;

/** A person may do more or less for the organisation. */
public record RightChanged(
        UUID change, OrganisationId organisation, PersonId person, AccessRight from, AccessRight to, PersonId by)
        implements AffiliationEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("from", from.name(), "to", to.name());
    }
}

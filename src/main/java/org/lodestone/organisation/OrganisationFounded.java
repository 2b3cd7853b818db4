package org.lodestone.organisation;

import java.util.Map;
import org.lodestone.kernel.PersonId;

/** An organisation was entered; its first owner is who did it. */
public record OrganisationFounded(OrganisationId organisation, String reference, PersonId by)
        implements OrganisationEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("reference", reference);
    }
}

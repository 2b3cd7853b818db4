package org.lodestone.organisation;

import java.util.Map;
import org.lodestone.kernel.PersonId;

/** A single field of the profile was saved, with this version; the value is in the profile. */
public record ProfileFieldChanged(OrganisationId organisation, ProfileField field, long version, PersonId by)
        implements OrganisationEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("field", field.name(), "version", Long.toString(version));
    }
}

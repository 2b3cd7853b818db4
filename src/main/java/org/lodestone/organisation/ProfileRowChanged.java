package org.lodestone.organisation;

import java.util.Map;
import java.util.UUID;
import org.lodestone.kernel.PersonId;

/** A mineral or a certificate of the profile was added, changed or removed. */
public record ProfileRowChanged(
        OrganisationId organisation, ProfileSection section, UUID row, Change change, PersonId by)
        implements OrganisationEvent {

    /** What happened to the row. */
    public enum Change {
        ADDED,
        CHANGED,
        REMOVED
    }

    @Override
    public Map<String, String> details() {
        return Map.of("section", section.name(), "row", row.toString(), "change", change.name());
    }
}

package org.lodestone.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** A mineral or a certificate of the profile was added, changed or removed. */
public record ProfileRowChanged(
        OrganisationId organisation, ProfileSection section, UUID row, Change change, PersonId by) implements Recorded {

    /** What happened to the row. */
    public enum Change {
        ADDED,
        CHANGED,
        REMOVED
    }

    @Override
    public Optional<PersonId> actor() {
        return Optional.of(by);
    }

    @Override
    public String subject() {
        return "organisation";
    }

    @Override
    public UUID subjectId() {
        return organisation.value();
    }

    @Override
    public Optional<UUID> organisationId() {
        return Optional.of(organisation.value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("section", section.name(), "row", row.toString(), "change", change.name());
    }
}

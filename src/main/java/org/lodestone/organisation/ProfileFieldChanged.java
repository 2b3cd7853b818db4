package org.lodestone.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** A single field of the profile was saved, with this version; the value is in the profile. */
public record ProfileFieldChanged(OrganisationId organisation, ProfileField field, long version, PersonId by)
        implements Recorded {

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
        return Map.of("field", field.name(), "version", Long.toString(version));
    }
}

package org.lodestone.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** A person may do more or less for the organisation. */
public record RightChanged(
        UUID change, OrganisationId organisation, PersonId person, AccessRight from, AccessRight to, PersonId by)
        implements Recorded {

    @Override
    public Optional<PersonId> actor() {
        return Optional.of(by);
    }

    @Override
    public String subject() {
        return "person";
    }

    @Override
    public UUID subjectId() {
        return person.value();
    }

    @Override
    public Optional<UUID> organisationId() {
        return Optional.of(organisation.value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("from", from.name(), "to", to.name());
    }
}

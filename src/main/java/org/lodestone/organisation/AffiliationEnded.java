package org.lodestone.organisation;

import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** A person belongs to the organisation no longer. */
public record AffiliationEnded(UUID affiliation, OrganisationId organisation, PersonId person, PersonId by)
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
}

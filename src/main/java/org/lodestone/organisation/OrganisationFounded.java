package org.lodestone.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** An organisation was entered; its first owner is who did it. */
public record OrganisationFounded(OrganisationId organisation, String reference, PersonId by) implements Recorded {

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
        return Map.of("reference", reference);
    }
}

package org.lodestone.organisation;

import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** A person asks to belong to the organisation. */
public record JoinRequested(OrganisationId organisation, UUID request, PersonId by) implements Recorded {

    @Override
    public Optional<PersonId> actor() {
        return Optional.of(by);
    }

    @Override
    public String subject() {
        return "joinRequest";
    }

    @Override
    public UUID subjectId() {
        return request;
    }

    @Override
    public Optional<UUID> organisationId() {
        return Optional.of(organisation.value());
    }
}

package org.lodestone.organisation;

import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** The person who asked to belong to the organisation took the request back. */
public record JoinRequestWithdrawn(OrganisationId organisation, UUID request, PersonId by) implements Recorded {

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

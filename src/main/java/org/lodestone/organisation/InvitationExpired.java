package org.lodestone.organisation;

import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** An invitation ran out without an answer. */
public record InvitationExpired(OrganisationId organisation, UUID invitation) implements Recorded {

    @Override
    public Optional<PersonId> actor() {
        return Optional.empty();
    }

    @Override
    public String subject() {
        return "invitation";
    }

    @Override
    public UUID subjectId() {
        return invitation;
    }

    @Override
    public Optional<UUID> organisationId() {
        return Optional.of(organisation.value());
    }
}

package org.lodestone.organisation;

import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** An invitation was taken back. */
public record InvitationRevoked(OrganisationId organisation, UUID invitation, PersonId by) implements Recorded {

    @Override
    public Optional<PersonId> actor() {
        return Optional.of(by);
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

package org.lodestone.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** Somebody was invited into the organisation, or the invitation was sent once more. */
public record PersonInvited(OrganisationId organisation, UUID invitation, AccessRight right, int sent, PersonId by)
        implements Recorded {

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

    @Override
    public Map<String, String> details() {
        return Map.of("right", right.name(), "sent", Integer.toString(sent));
    }
}

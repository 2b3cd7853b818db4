package org.lodestone.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** An owner let the person in who asked. */
public record JoinAccepted(OrganisationId organisation, UUID request, PersonId person, AccessRight right, PersonId by)
        implements Recorded {

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

    @Override
    public Map<String, String> details() {
        return Map.of("person", person.toString(), "right", right.name());
    }
}

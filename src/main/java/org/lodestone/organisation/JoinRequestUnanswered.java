package org.lodestone.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** Nobody answered for five working days, Monday to Friday: the staff of the alliances take it on. */
public record JoinRequestUnanswered(OrganisationId organisation, UUID request, PersonId person) implements Recorded {

    @Override
    public Optional<PersonId> actor() {
        return Optional.empty();
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
        return Map.of("person", person.toString());
    }
}

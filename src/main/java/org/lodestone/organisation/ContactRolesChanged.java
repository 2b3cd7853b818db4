package org.lodestone.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** A person stands for other things towards the alliances. */
public record ContactRolesChanged(OrganisationId organisation, PersonId person, Set<ContactRole> roles, PersonId by)
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
        return Map.of("roles", roles.stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
    }
}

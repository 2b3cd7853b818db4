package org.lodestone.alliance;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** A person holds a staff role of an alliance no longer. */
public record StaffRoleEnded(PersonId by, AllianceId alliance, PersonId person, StaffRole role) implements Recorded {

    @Override
    public Optional<PersonId> actor() {
        return Optional.of(by);
    }

    @Override
    public String subject() {
        return "account";
    }

    @Override
    public UUID subjectId() {
        return person.value();
    }

    @Override
    public Optional<UUID> allianceId() {
        return Optional.of(alliance.value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("role", role.name());
    }
}

package org.lodestone.alliance;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** Somebody without an account was invited to an alliance's staff. */
public record StaffInvited(PersonId by, AllianceId alliance, UUID invitation, StaffRole role) implements Recorded {

    @Override
    public Optional<PersonId> actor() {
        return Optional.of(by);
    }

    @Override
    public String subject() {
        return "staffInvitation";
    }

    @Override
    public UUID subjectId() {
        return invitation;
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

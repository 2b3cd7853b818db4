package org.lodestone.alliance;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** Somebody confirmed the address that was invited to an alliance's staff. */
public record StaffInvitationTakenUp(PersonId person, AllianceId alliance, UUID invitation, StaffRole role)
        implements Recorded {

    @Override
    public Optional<PersonId> actor() {
        return Optional.of(person);
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

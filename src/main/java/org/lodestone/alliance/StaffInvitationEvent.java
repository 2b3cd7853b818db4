package org.lodestone.alliance;

import java.util.Map;
import java.util.UUID;

/** Something that happened to an invitation to an alliance's staff. */
public interface StaffInvitationEvent extends AllianceEvent {

    UUID invitation();

    StaffRole role();

    @Override
    default String subject() {
        return "staffInvitation";
    }

    @Override
    default UUID subjectId() {
        return invitation();
    }

    @Override
    default Map<String, String> details() {
        return Map.of("role", role().name());
    }
}

package org.lodestone.alliance;

import org.lodestone.access.RoleInvitationEvent;

/** Something that happened to an invitation to an alliance's staff. */
public interface StaffInvitationEvent extends AllianceEvent, RoleInvitationEvent {

    @Override
    StaffRole role();

    @Override
    default String subject() {
        return "staffInvitation";
    }
}

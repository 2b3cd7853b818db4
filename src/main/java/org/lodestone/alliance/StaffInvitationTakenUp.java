package org.lodestone.alliance;

import java.util.UUID;
import org.lodestone.kernel.PersonId;

/** Somebody confirmed the address that was invited to an alliance's staff. */
public record StaffInvitationTakenUp(PersonId person, AllianceId alliance, UUID invitation, StaffRole role)
        implements StaffInvitationEvent {

    @Override
    public PersonId by() {
        return person;
    }
}

package org.lodestone.alliance;

import java.util.UUID;
import org.lodestone.kernel.PersonId;

/** An invitation to an alliance's staff was withdrawn before it was taken up. */
public record StaffInvitationWithdrawn(PersonId by, AllianceId alliance, UUID invitation, StaffRole role)
        implements StaffInvitationEvent {}

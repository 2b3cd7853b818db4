package org.lodestone.alliance;

import java.util.UUID;
import org.lodestone.kernel.PersonId;

/** Somebody without an account was invited to an alliance's staff. */
public record StaffInvited(PersonId by, AllianceId alliance, UUID invitation, StaffRole role)
        implements StaffInvitationEvent {}

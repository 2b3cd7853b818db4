package org.lodestone.alliance;

import org.lodestone.kernel.PersonId;

/** A person holds a staff role of an alliance no longer. */
public record StaffRoleEnded(PersonId by, AllianceId alliance, PersonId person, StaffRole role)
        implements StaffRoleEvent {}

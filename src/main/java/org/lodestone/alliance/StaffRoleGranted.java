package org.lodestone.alliance;

import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.PersonId;

/** A person holds a staff role of an alliance from now on. */
public record StaffRoleGranted(@Nullable PersonId by, AllianceId alliance, PersonId person, StaffRole role)
        implements StaffRoleEvent {}

package org.lodestone.access;

import java.util.Optional;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.RoleRecorded;

/** A person no longer holds a role for the whole portal. */
public record PortalRoleEnded(PersonId person, Optional<PersonId> actor, PortalRole role)
        implements AccountEvent, RoleRecorded {}

package org.lodestone.access;

import java.util.Optional;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.RoleRecorded;

/** A person holds a role for the whole portal from now on. */
public record PortalRoleGranted(PersonId person, Optional<PersonId> actor, PortalRole role)
        implements AccountEvent, RoleRecorded {}

package org.lodestone.alliance.domain;

import java.util.Set;
import org.lodestone.access.CoarseRoles;
import org.lodestone.alliance.StaffRoles;
import org.lodestone.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Whoever holds any role in any alliance is staff; which alliance and which role, the services ask. */
@Component
class StaffIsCoarse implements CoarseRoles {

    private final StaffRoles roles;

    StaffIsCoarse(StaffRoles roles) {
        this.roles = roles;
    }

    @Override
    public Set<String> of(PersonId person) {
        return roles.of(person).isEmpty() ? Set.of() : Set.of("STAFF");
    }
}

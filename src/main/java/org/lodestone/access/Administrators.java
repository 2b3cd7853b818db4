package org.lodestone.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.lodestone.access.domain.PortalRoleBook;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The portal's system administrators, for letters about what belongs to no alliance. */
@Service
@BetweenRooms
@Transactional(readOnly = true)
public class Administrators {

    private final PortalRoleBook roles;

    Administrators(PortalRoleBook roles) {
        this.roles = roles;
    }

    /** Those with an active account. */
    public Set<PersonId> all() {
        return roles.activeAdministrators().stream().map(PersonId::new).collect(Collectors.toSet());
    }
}

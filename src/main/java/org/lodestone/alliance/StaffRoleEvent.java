package org.lodestone.alliance;

import org.lodestone.access.AccountEvent;
import org.lodestone.kernel.RoleRecorded;

/** Something that happened to a person's role on an alliance's staff. */
public interface StaffRoleEvent extends AllianceEvent, AccountEvent, RoleRecorded {

    @Override
    StaffRole role();
}

package org.lodestone.admission.domain;

import java.util.EnumSet;
import java.util.Set;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;

/** The people of the matrix, one for each role. */
enum People {
    OWNER,
    REPRESENTATIVE,
    VIEWER,
    VIEWER_WHO_SIGNS,
    ASSIGNED_REVIEWER,
    OTHER_REVIEWER,
    DECIDER_WHO_RECOMMENDED,
    DECIDER,
    ALLIANCE_ADMIN,
    ADMIN_WHO_REVIEWS,
    EDITOR,
    AFFILIATED_STAFF,
    STAFF_WITH_CONFLICT,
    FOREIGN_STAFF,
    AUDITOR,
    SYSTEM_ADMIN,
    STRANGER;

    private final PersonId id = PersonId.next();

    PersonId id() {
        return id;
    }

    Standing standing() {
        return switch (this) {
            case OWNER -> Standing.ofOrganisation(id, AccessRight.OWNER);
            case REPRESENTATIVE -> Standing.ofOrganisation(id, AccessRight.REPRESENTATIVE);
            case VIEWER, VIEWER_WHO_SIGNS -> Standing.ofOrganisation(id, AccessRight.VIEWER);
            case ASSIGNED_REVIEWER, OTHER_REVIEWER -> staff(StaffRole.REVIEWER);
            case DECIDER_WHO_RECOMMENDED -> staff(StaffRole.REVIEWER, StaffRole.DECIDER);
            case DECIDER -> staff(StaffRole.DECIDER);
            case ALLIANCE_ADMIN -> staff(StaffRole.ALLIANCE_ADMIN);
            case ADMIN_WHO_REVIEWS -> staff(StaffRole.ALLIANCE_ADMIN, StaffRole.REVIEWER);
            case EDITOR -> staff(StaffRole.EDITOR);
            case AFFILIATED_STAFF -> Standing.ofStaff(id, EnumSet.allOf(StaffRole.class), true, false);
            case STAFF_WITH_CONFLICT -> Standing.ofStaff(id, EnumSet.allOf(StaffRole.class), false, false);
            case AUDITOR -> Standing.ofStaff(id, Set.of(), false, true);
            case FOREIGN_STAFF, SYSTEM_ADMIN, STRANGER -> staff();
        };
    }

    private Standing staff(StaffRole... roles) {
        return Standing.ofStaff(id, Set.of(roles), false, false);
    }
}

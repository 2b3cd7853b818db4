package org.lodestone.admission.domain;

import org.lodestone.alliance.StaffRole;
import org.lodestone.organisation.AccessRight;

/** Whose act it is. */
enum Actor {
    /** Anybody affiliated to the applicant. */
    INSIDER {
        @Override
        boolean is(MembershipApplication application, Standing who) {
            return who.has(AccessRight.VIEWER);
        }
    },
    REPRESENTATIVE {
        @Override
        boolean is(MembershipApplication application, Standing who) {
            return who.has(AccessRight.REPRESENTATIVE);
        }
    },
    /** The one person who was named, with any right. */
    SIGNATORY {
        @Override
        boolean is(MembershipApplication application, Standing who) {
            return who.has(AccessRight.VIEWER) && who.person().equals(application.signatory());
        }
    },
    REVIEWER {
        @Override
        boolean is(MembershipApplication application, Standing who) {
            return who.has(StaffRole.REVIEWER);
        }
    },
    /** The reviewer who has the case. */
    ASSIGNEE {
        @Override
        boolean is(MembershipApplication application, Standing who) {
            return who.has(StaffRole.REVIEWER) && who.person().equals(application.assignee());
        }
    },
    DECIDER {
        @Override
        boolean is(MembershipApplication application, Standing who) {
            return who.has(StaffRole.DECIDER);
        }
    },
    ALLIANCE_ADMIN {
        @Override
        boolean is(MembershipApplication application, Standing who) {
            return who.has(StaffRole.ALLIANCE_ADMIN);
        }
    },
    /** Staff with a role that reads cases. */
    CASE_STAFF {
        @Override
        boolean is(MembershipApplication application, Standing who) {
            return who.roles().stream().anyMatch(StaffRole::readsCases);
        }
    };

    abstract boolean is(MembershipApplication application, Standing who);
}

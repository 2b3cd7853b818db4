package org.lodestone.admission.domain;

import java.util.function.BiPredicate;
import org.lodestone.alliance.StaffRole;
import org.lodestone.organisation.AccessRight;

/** Whose act it is. */
enum Actor {
    /** Anybody affiliated to the applicant. */
    INSIDER((application, who) -> who.has(AccessRight.VIEWER)),
    REPRESENTATIVE((application, who) -> who.has(AccessRight.REPRESENTATIVE)),
    /** The one person who was named, with any right. */
    SIGNATORY((application, who) -> who.has(AccessRight.VIEWER) && who.person().equals(application.signatory())),
    REVIEWER((application, who) -> who.has(StaffRole.REVIEWER)),
    /** The reviewer who has the case. */
    ASSIGNEE((application, who) -> who.has(StaffRole.REVIEWER) && who.person().equals(application.assignee())),
    DECIDER((application, who) -> who.has(StaffRole.DECIDER)),
    ALLIANCE_ADMIN((application, who) -> who.has(StaffRole.ALLIANCE_ADMIN)),
    /** Staff with a role that reads cases. */
    CASE_STAFF((application, who) -> who.roles().stream().anyMatch(StaffRole::readsCases));

    private final BiPredicate<MembershipApplication, Standing> test;

    Actor(BiPredicate<MembershipApplication, Standing> test) {
        this.test = test;
    }

    boolean is(MembershipApplication application, Standing who) {
        return test.test(application, who);
    }
}

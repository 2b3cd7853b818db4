package org.lodestone.admission.domain;

import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.StaffRole;
import org.lodestone.organisation.AccessRight;

/** Whose act it is. */
enum Actor {
    /** Anybody affiliated to the applicant. */
    INSIDER(AccessRight.VIEWER),
    REPRESENTATIVE(AccessRight.REPRESENTATIVE),
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
    private final @Nullable AccessRight enough;

    Actor(BiPredicate<MembershipApplication, Standing> test) {
        this.test = test;
        this.enough = null;
    }

    /** Whoever has at least this right in the applying organisation. */
    Actor(AccessRight enough) {
        this.test = (application, who) -> who.has(enough);
        this.enough = enough;
    }

    /** Whether the right alone makes somebody this actor, in every case of their organisation. */
    boolean isBy(AccessRight right) {
        return enough != null && right.includes(enough);
    }

    boolean is(MembershipApplication application, Standing who) {
        return test.test(application, who);
    }
}

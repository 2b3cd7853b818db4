package org.lodestone.membership;

/** Where a membership stands on a day. It follows from the dates of its terms and from recorded acts, and is never stored. */
public enum MembershipState {
    /** Approved; the first term starts later. */
    UPCOMING,
    ACTIVE,
    /** The last term is over; everything stays open until the days of grace are over too. */
    GRACE,
    LAPSED,
    SUSPENDED,
    ENDED;

    /** Whether it opens benefits. */
    public boolean inForce() {
        return this == ACTIVE || this == GRACE;
    }

    /** Whether it keeps its organisation from applying to the alliance again. */
    public boolean holdsItsPlace() {
        return inForce() || this == UPCOMING || this == SUSPENDED;
    }
}

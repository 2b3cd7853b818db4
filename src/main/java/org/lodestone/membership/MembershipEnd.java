package org.lodestone.membership;

/** Why a membership ended. */
public enum MembershipEnd {
    /** Its last term ran out, and a new membership took its place. */
    EXPIRED,
    /** The organisation left. */
    RESIGNED,
    /** The alliance ended it. */
    TERMINATED,
    /** The organisation does not exist any more. */
    DISSOLVED
}

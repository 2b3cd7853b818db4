package org.lodestone.membership;

/** What stands between a person and a benefit, in one alliance. */
public enum Missing {
    /** The account is not active. */
    ACCOUNT,
    /** The person does not belong to the organisation any more. */
    AFFILIATION,
    /** The organisation has never been a member. */
    MEMBERSHIP,
    /** The membership starts later. */
    NOT_YET,
    LAPSED,
    SUSPENDED,
    ENDED,
    /** The membership is in force, but its tier does not include the benefit. */
    TIER;

    static Missing becauseOf(MembershipState state) {
        return switch (state) {
            case UPCOMING -> NOT_YET;
            case LAPSED -> LAPSED;
            case SUSPENDED -> SUSPENDED;
            case ENDED -> ENDED;
            case ACTIVE, GRACE -> TIER;
        };
    }
}

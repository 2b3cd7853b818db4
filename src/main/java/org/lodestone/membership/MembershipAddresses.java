package org.lodestone.membership;

/** Where the pages of this room are, from the root, without a leading slash. */
public final class MembershipAddresses {

    /** Requests to join organisations that have to do with no alliance. */
    public static final String SYSTEM_REQUESTS = "system/requests";

    private MembershipAddresses() {}

    /** An alliance's members, for its administrators. */
    public static String members(String alliance) {
        return "alliances/" + alliance + "/members";
    }

    /** Requests to join that nobody answered, for an alliance's staff. */
    public static String requests(String alliance) {
        return "alliances/" + alliance + "/requests";
    }

    public static String of(String organisation) {
        return "o/" + organisation + "/memberships";
    }
}

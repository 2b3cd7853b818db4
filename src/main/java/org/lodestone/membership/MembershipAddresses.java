package org.lodestone.membership;

/** Where the pages of this room are, from the root, without a leading slash. */
public final class MembershipAddresses {

    private MembershipAddresses() {}

    public static String of(String organisation) {
        return "o/" + organisation + "/memberships";
    }
}

package org.lodestone.organisation;

/** Where this room's pages are, without a leading slash. */
public final class OrganisationAddresses {

    /** Create or find an organisation. */
    public static final String NEW = "organisations/new";

    /** Organisations without an owner, for system administrators. */
    public static final String SYSTEM_OWNERS = "system/owners";

    private OrganisationAddresses() {}

    public static String home(String reference) {
        return "o/" + reference;
    }

    public static String profile(String reference) {
        return "o/" + reference + "/profile";
    }

    /** The profile at one of its sections. */
    public static String profile(String reference, ProfileSection section) {
        return profile(reference) + "#" + section.name().toLowerCase(java.util.Locale.ROOT);
    }

    public static String people(String reference) {
        return "o/" + reference + "/people";
    }

    public static String invitation(String token) {
        return "invitation/" + token;
    }
}

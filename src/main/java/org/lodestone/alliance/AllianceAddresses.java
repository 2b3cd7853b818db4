package org.lodestone.alliance;

/** The addresses of this room's pages, without a leading slash. */
public final class AllianceAddresses {

    public static final String LIST = "alliances";
    public static final String SYSTEM = "system/alliances";

    private AllianceAddresses() {}

    public static String staff(String slug) {
        return "alliances/" + slug + "/staff";
    }

    public static String settings(String slug) {
        return "alliances/" + slug + "/settings";
    }
}

package org.lodestone.alliance;

import java.util.Locale;

/** The addresses of this room's pages, without a leading slash. */
public final class AllianceAddresses {

    public static final String LIST = "alliances";
    public static final String SYSTEM = "system/alliances";

    private AllianceAddresses() {}

    public static String staff(String slug) {
        return "alliances/" + slug + "/staff";
    }

    /** The form or the declaration in its versions. */
    public static String versions(String slug, DocumentKind kind) {
        return "alliances/" + slug + "/versions/" + kind.name().toLowerCase(Locale.ROOT);
    }

    public static String settings(String slug) {
        return "alliances/" + slug + "/settings";
    }
}

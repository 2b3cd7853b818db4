package org.lodestone.admission.ui.parts;

import org.lodestone.admission.CaseAddresses;

/** The room's addresses as routes and links take them: without the leading slash. */
public final class Paths {

    private Paths() {}

    public static String apply(String organisation, String alliance) {
        return CaseAddresses.apply(organisation, alliance).substring(1);
    }

    public static String of(String organisation, String reference) {
        return CaseAddresses.of(organisation, reference).substring(1);
    }

    public static String form(String organisation, String reference, String step) {
        return CaseAddresses.form(organisation, reference, step).substring(1);
    }

    public static String queue(String alliance) {
        return CaseAddresses.queue(alliance).substring(1);
    }

    public static String review(String alliance, String reference) {
        return CaseAddresses.review(alliance, reference).substring(1);
    }

    /** Where the organisation's people are named and invited. */
    public static String people(String organisation) {
        return "o/" + organisation + "/people";
    }

    public static String profile(String organisation) {
        return "o/" + organisation + "/profile";
    }

    public static String memberships(String organisation) {
        return "o/" + organisation + "/memberships";
    }
}

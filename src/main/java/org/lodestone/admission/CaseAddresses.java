package org.lodestone.admission;

/** Where the pages of this room are, from the root. */
public final class CaseAddresses {

    private CaseAddresses() {}

    public static String apply(String organisation, String alliance) {
        return "/o/" + organisation + "/apply/" + alliance;
    }

    public static String of(String organisation, String caseReference) {
        return "/o/" + organisation + "/cases/" + caseReference;
    }

    public static String form(String organisation, String caseReference, String step) {
        return of(organisation, caseReference) + "/form/" + step;
    }

    public static String print(String organisation, String caseReference) {
        return of(organisation, caseReference) + "/print";
    }

    public static String queue(String alliance) {
        return "/review/" + alliance;
    }

    public static String review(String alliance, String caseReference) {
        return queue(alliance) + "/" + caseReference;
    }
}

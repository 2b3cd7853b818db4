package org.lodestone.membership;

import java.util.Locale;
import org.lodestone.alliance.Benefit;

/** Where the benefits' pages are, from the root, without a leading slash. */
public final class BenefitAddresses {

    private BenefitAddresses() {}

    /** @param organisation its reference */
    public static String of(String organisation, Benefit benefit) {
        return "o/" + organisation + "/" + slug(benefit);
    }

    public static String slug(Benefit benefit) {
        return benefit.name().toLowerCase(Locale.ROOT);
    }
}

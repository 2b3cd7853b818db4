package org.lodestone.benefits.research;

import org.lodestone.alliance.Benefit;
import org.lodestone.membership.BenefitAddresses;

/** Where the pages about research partners are, from the root, without a leading slash. */
public final class ResearchAddresses {

    private ResearchAddresses() {}

    public static String of(String organisation) {
        return BenefitAddresses.of(organisation, Benefit.RESEARCH);
    }

    public static String of(String organisation, String centre) {
        return of(organisation) + "/" + centre;
    }
}

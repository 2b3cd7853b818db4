package org.lodestone.benefits.funding;

import org.lodestone.alliance.Benefit;
import org.lodestone.membership.BenefitAddresses;

/** Where the pages about calls are, from the root, without a leading slash. */
public final class FundingAddresses {

    private FundingAddresses() {}

    public static String of(String organisation) {
        return BenefitAddresses.of(organisation, Benefit.FUNDING);
    }

    public static String of(String organisation, String identifier) {
        return of(organisation) + "/" + identifier;
    }
}

package org.lodestone.benefits.minerals;

import org.lodestone.alliance.Benefit;
import org.lodestone.membership.BenefitAddresses;

/** Where the pages about minerals are, from the root, without a leading slash. */
public final class MineralAddresses {

    private MineralAddresses() {}

    public static String of(String organisation) {
        return BenefitAddresses.of(organisation, Benefit.MINERALS);
    }

    public static String of(String organisation, String mineral) {
        return of(organisation) + "/" + mineral;
    }
}

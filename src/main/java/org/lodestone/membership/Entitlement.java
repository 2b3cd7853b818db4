package org.lodestone.membership;

import java.time.LocalDate;
import java.util.List;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Benefit;
import org.lodestone.alliance.TierSummary;

/** The answer to "may this person use this benefit now, and why". */
public sealed interface Entitlement {

    Benefit benefit();

    default boolean isOpen() {
        return this instanceof Open;
    }

    /** @param since first day of the membership that opens it */
    record Open(Benefit benefit, AllianceSummary alliance, TierSummary tier, LocalDate since) implements Entitlement {}

    /** @param ways one for each alliance that has a tier with this benefit, in the alliances' order */
    record Closed(Benefit benefit, List<Way> ways) implements Entitlement {}
}

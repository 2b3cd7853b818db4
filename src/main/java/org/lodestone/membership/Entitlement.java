package org.lodestone.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    record Closed(Benefit benefit, List<Way> ways) implements Entitlement {

        /** The shortest way: what opens by itself or by a letter comes before what asks for an application. */
        public Optional<Way> nearest() {
            return ways.stream().min(Comparator.comparing(way -> NEAREST_FIRST.indexOf(way.missing())));
        }

        private static final List<Missing> NEAREST_FIRST = List.of(
                Missing.NOT_YET,
                Missing.TIER,
                Missing.SUSPENDED,
                Missing.LAPSED,
                Missing.ENDED,
                Missing.MEMBERSHIP,
                Missing.AFFILIATION,
                Missing.ACCOUNT);
    }
}

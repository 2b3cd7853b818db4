package org.lodestone.membership.ui;

import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Benefit;
import org.lodestone.alliance.TierSummary;
import org.lodestone.membership.HeldMembership;
import org.lodestone.membership.MembershipState;
import org.lodestone.membership.MembershipSummary;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** How a membership is told: its state as a tag and in a sentence, a fee. */
final class MembershipWords {

    private MembershipWords() {}

    static Tag tag(MembershipState state) {
        Tone tone =
                switch (state) {
                    case ACTIVE -> Tone.GOOD;
                    case UPCOMING -> Tone.INFO;
                    case GRACE, SUSPENDED -> Tone.ATTENTION;
                    case LAPSED, ENDED -> Tone.NEUTRAL;
                };
        return new Tag(tone, Words.t("membership.state", state));
    }

    static String sentence(HeldMembership held) {
        MembershipSummary membership = held.membership();
        return Words.t(
                "membership.sentence." + membership.state().name(),
                "alliance",
                name(held.alliance()),
                "since",
                Formats.date(membership.memberSince()),
                "until",
                Formats.date(membership.until()),
                "grace",
                Formats.date(membership.graceUntil()),
                "ended",
                membership.ended().map(end -> Formats.date(end.at())).orElse(""));
    }

    static String name(AllianceSummary alliance) {
        return alliance.name().in(Words.language());
    }

    static String name(TierSummary tier) {
        return tier.name().in(Words.language());
    }

    static String fee(TierSummary tier) {
        if (tier.feePerYear().isZero()) {
            return Words.t("membership.fee.free");
        }
        return Words.t(
                tier.exampleFee() ? "membership.fee.example" : "membership.fee.year",
                "fee",
                Formats.money(tier.feePerYear()));
    }

    /** A benefit's name, and that there is nothing to use yet where that is so. */
    static String promised(Benefit benefit) {
        String name = Words.t("benefits.name", benefit);
        return benefit.ready() ? name : Words.t("benefits.planned", "benefit", name);
    }
}

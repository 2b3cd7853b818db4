package org.lodestone.membership.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CaseApproved;
import org.lodestone.admission.CaseMoment;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.kernel.Problem;
import org.lodestone.membership.MembershipEnd;
import org.lodestone.membership.MembershipState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An approval makes a member, in the decision's own transaction: both commit, or neither. */
@Component
class StartingMemberships {

    private final Memberships memberships;
    private final Alliances alliances;
    private final Clock clock;

    StartingMemberships(Memberships memberships, Alliances alliances, Clock clock) {
        this.memberships = memberships;
        this.alliances = alliances;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CaseApproved approved) {
        CaseMoment moment = approved.moment();
        AllianceSummary alliance = alliances.get(moment.alliance());
        LocalDate today = LocalDate.ofInstant(clock.instant(), alliance.zone());
        memberships
                .current(moment.organisation().value(), moment.alliance().value())
                .ifPresent(earlier -> makePlace(earlier, today));
        Origin origin = new Origin(
                moment.caseId(),
                moment.reference(),
                moment.organisation(),
                moment.alliance(),
                tier(alliance, approved.tier()),
                moment.by(),
                moment.at());
        memberships.saveAndFlush(new Membership(origin, Term.starting(approved.start(), alliance.termRules())));
    }

    /** An expired membership gives way; one that counts does not. Flushed at once, since inserts would go before updates. */
    private void makePlace(Membership earlier, LocalDate today) {
        MembershipState state = earlier.stateOn(today);
        if (state.holdsItsPlace()) {
            throw new Problem.RuleBroken(
                    "membershipHeld", Map.of("reference", earlier.summary(today).reference()));
        }
        earlier.end(MembershipEnd.EXPIRED, null, null, today, clock.instant());
        memberships.saveAndFlush(earlier);
    }

    private static String tier(AllianceSummary alliance, @Nullable String asked) {
        return asked == null ? alliance.tiers().getFirst().code() : asked;
    }
}

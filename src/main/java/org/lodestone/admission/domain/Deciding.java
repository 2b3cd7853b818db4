package org.lodestone.admission.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.CaseApproved;
import org.lodestone.admission.CaseDeclined;
import org.lodestone.admission.CaseSentBack;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.Condition;
import org.lodestone.admission.Decision;
import org.lodestone.kernel.Problem;

/** A case's verbs of a decider. */
public final class Deciding {

    /** An approval is for a membership that starts within so many years. */
    private static final int LATEST_START_YEARS = 1;

    private final MembershipApplication application;

    Deciding(MembershipApplication application) {
        this.application = application;
    }

    /** Approves in the tier that was asked for; the membership room follows in the same transaction. */
    public void approve(Decision.Approve decision, Situation in) {
        application.require(CaseAction.APPROVE, in);
        if (decision.start().isBefore(in.today())) {
            throw new Problem.RuleBroken("startInThePast");
        }
        if (decision.start().isAfter(in.today().plusYears(LATEST_START_YEARS))) {
            throw new Problem.RuleBroken("startTooFar");
        }
        decision.conditions().forEach(condition -> requireWhole(condition, in));
        conclude(
                CaseState.APPROVED,
                decision.start(),
                decision.conditions(),
                decision.reasons(),
                decision.message(),
                in);
        application.happened(new CaseApproved(
                application.moment(in),
                application.tier(),
                decision.start(),
                decision.conditions().size(),
                decision.reasons()));
    }

    public void decline(Decision.Decline decision, Situation in) {
        application.require(CaseAction.DECLINE, in);
        if (decision.reasons().isEmpty()) {
            throw new Problem.RuleBroken("reasonMissing");
        }
        conclude(CaseState.DECLINED, null, List.of(), decision.reasons(), decision.message(), in);
        application.happened(new CaseDeclined(application.moment(in), decision.reasons()));
    }

    /** Back to the review, and to the same reviewer. */
    public void sendBack(Decision.SendBack decision, Situation in) {
        application.require(CaseAction.SEND_BACK, in);
        if (decision.reason().isBlank()) {
            throw new Problem.RuleBroken("reasonMissing");
        }
        application.moveTo(CaseState.IN_REVIEW);
        application.sentBackReason = decision.reason().strip();
        application.happened(new CaseSentBack(application.moment(in)));
    }

    private static void requireWhole(Condition condition, Situation in) {
        if (condition.text().isBlank()) {
            throw new Problem.RuleBroken("conditionWithoutText");
        }
        if (condition.due() == null || condition.due().isBefore(in.today())) {
            throw new Problem.RuleBroken("conditionDue");
        }
    }

    private void conclude(
            CaseState how,
            @Nullable LocalDate start,
            List<Condition> conditions,
            List<String> reasons,
            String message,
            Situation in) {
        int days = application.clock(in.calendar()).age(in.now());
        application.verdict =
                new Verdict(in.person(), in.now(), days, start, conditions, String.join(",", reasons), message.strip());
        application.end(how, null, in);
    }
}

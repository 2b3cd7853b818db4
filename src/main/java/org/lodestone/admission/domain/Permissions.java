package org.lodestone.admission.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.NextStep;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AccessRight;

/** Answers what a person may do with a case, and refuses with the reason. */
final class Permissions {

    private Permissions() {}

    static Set<CaseAction> of(MembershipApplication application, Situation in) {
        Set<CaseAction> allowed = EnumSet.noneOf(CaseAction.class);
        for (CaseAction action : CaseAction.values()) {
            if (isTheirs(action, application, in)
                    && fits(action, application.state())
                    && CasePolicy.brokenBy(action, application, in).findAny().isEmpty()) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    /**
     * @throws Problem.NotAllowed when it is not this person's act
     * @throws Problem.IllegalTransition when the act does not fit the state
     * @throws Problem.RuleBroken when a policy forbids it
     */
    static void require(CaseAction action, MembershipApplication application, Situation in) {
        if (!isTheirs(action, application, in)) {
            throw new Problem.NotAllowed(in.who().right() == null ? "notYourCase" : "rightTooSmall");
        }
        if (!fits(action, application.state())) {
            throw new Problem.IllegalTransition(application.state(), action.name());
        }
        CasePolicy.brokenBy(action, application, in).findFirst().ifPresent(policy -> {
            throw new Problem.RuleBroken(policy.name());
        });
    }

    /** Whether a right in the organisation is enough for a step, whichever the case. */
    static boolean byRight(NextStep step, AccessRight right) {
        return step.action().stream()
                .allMatch(action -> Arrays.stream(ActRule.values()).anyMatch(rule -> rule.isByRight(action, right)));
    }

    private static boolean isTheirs(CaseAction action, MembershipApplication application, Situation in) {
        return Arrays.stream(ActRule.values()).anyMatch(rule -> rule.isFor(action, application, in.who()));
    }

    private static boolean fits(CaseAction action, CaseState state) {
        return Arrays.stream(ActRule.values()).anyMatch(rule -> rule.allows(action, state));
    }
}

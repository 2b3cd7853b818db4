package org.lodestone.alliance.domain;

import org.lodestone.alliance.CaseRules;
import org.lodestone.alliance.NumberRange;
import org.lodestone.alliance.TermRules;

/** Whether an alliance's numbers make sense, each and together. */
public final class NumberRanges {

    private NumberRanges() {}

    public static boolean hold(CaseRules rules, TermRules terms) {
        return NumberRange.DECISION_TARGET_DAYS.holds(rules.decisionTargetDays())
                && NumberRange.REQUEST_DUE_DAYS.holds(rules.requestDueDays())
                && NumberRange.REQUEST_CLOSE_DAYS.holds(rules.requestCloseDays())
                && NumberRange.DRAFT_EXPIRY_DAYS.holds(rules.draftExpiryDays())
                && NumberRange.DRAFT_WARNING_DAYS.holds(rules.draftWarningDays())
                && NumberRange.MESSAGES_AFTER_END_DAYS.holds(rules.messagesAfterEndDays())
                && rules.requestReminderDays().stream().allMatch(day -> day >= 1 && day < rules.requestDueDays())
                && rules.draftWarningDays() < rules.draftExpiryDays()
                && NumberRange.TERM_MONTHS.holds(terms.months())
                && NumberRange.GRACE_DAYS.holds(terms.graceDays());
    }
}

package org.lodestone.admission.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lodestone.admission.CaseState;
import org.lodestone.alliance.CaseRules;

/**
 * How long a draft lives that nobody edits. It never expires unwarned, however long the portal stood still and whatever the
 * alliance's rules became.
 */
record DraftLife(MembershipApplication draft, CaseRules rules) {

    /** Whether the warning is due and has not gone out since the last edit. */
    boolean toBeWarned(Instant now) {
        int quiet = rules.draftExpiryDays() - rules.draftWarningDays();
        return draft.state() == CaseState.DRAFT
                && !warned()
                && draft.editedAt().isBefore(now.minus(quiet, ChronoUnit.DAYS));
    }

    /** When a draft expires whose people are warned now: a late warning moves it. */
    Instant expiresWhenWarned(Instant now) {
        Instant byEdit = draft.editedAt().plus(rules.draftExpiryDays(), ChronoUnit.DAYS);
        Instant byWarning = now.plus(rules.draftWarningDays(), ChronoUnit.DAYS);
        return byEdit.isAfter(byWarning) ? byEdit : byWarning;
    }

    /** So long after the last edit, and so long after the warning. */
    boolean over(Instant now) {
        Instant warnedAt = draft.warnedAt;
        return draft.state() == CaseState.DRAFT
                && draft.editedAt().isBefore(now.minus(rules.draftExpiryDays(), ChronoUnit.DAYS))
                && warnedAt != null
                && warned()
                && !warnedAt.isAfter(now.minus(rules.draftWarningDays(), ChronoUnit.DAYS));
    }

    private boolean warned() {
        return draft.warnedAt != null && !draft.warnedAt.isBefore(draft.editedAt());
    }
}

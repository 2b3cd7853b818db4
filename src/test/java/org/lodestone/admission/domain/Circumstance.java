package org.lodestone.admission.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lodestone.admission.CaseState;

/** The rows of the matrix: each state, and beside it what makes a difference inside of one. */
enum Circumstance {
    DRAFT(CaseState.DRAFT),
    SUBMITTED(CaseState.SUBMITTED),
    SCREENING(CaseState.SCREENING),
    SCREENING_WITH_OPEN_CHECKS(CaseState.SCREENING),
    SCREENING_RELEASED(CaseState.SCREENING),
    IN_REVIEW(CaseState.IN_REVIEW),
    IN_REVIEW_RELEASED(CaseState.IN_REVIEW),
    INFORMATION_REQUESTED(CaseState.INFORMATION_REQUESTED),
    /** Twenty working days after it was due. */
    INFORMATION_REQUESTED_TOO_LONG_AGO(CaseState.INFORMATION_REQUESTED),
    READY_FOR_DECISION(CaseState.READY_FOR_DECISION),
    APPROVED(CaseState.APPROVED),
    DECLINED(CaseState.DECLINED),
    /** More than ninety days. */
    DECLINED_LONG_AGO(CaseState.DECLINED),
    WITHDRAWN(CaseState.WITHDRAWN),
    EXPIRED(CaseState.EXPIRED);

    private final CaseState state;

    Circumstance(CaseState state) {
        this.state = state;
    }

    CaseState state() {
        return state;
    }

    /** Made anew. */
    MembershipApplication application() {
        return switch (this) {
            case SCREENING_WITH_OPEN_CHECKS -> Applications.inScreening();
            case SCREENING_RELEASED, IN_REVIEW_RELEASED -> released();
            default -> Applications.in(state);
        };
    }

    private MembershipApplication released() {
        MembershipApplication application = Applications.in(state);
        application.reviewing().release(Applications.by(People.ASSIGNED_REVIEWER));
        return application;
    }

    Situation by(People person) {
        return Applications.at(now(), person);
    }

    private Instant now() {
        return switch (this) {
            case INFORMATION_REQUESTED_TOO_LONG_AGO -> Instant.parse("2026-04-13T09:00:00Z");
            case DECLINED_LONG_AGO -> Applications.START.plus(91, ChronoUnit.DAYS);
            default -> Applications.START;
        };
    }
}

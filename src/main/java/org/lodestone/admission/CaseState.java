package org.lodestone.admission;

/** Where a membership application stands. */
public enum CaseState {
    DRAFT,
    SUBMITTED,
    SCREENING,
    IN_REVIEW,
    INFORMATION_REQUESTED,
    READY_FOR_DECISION,
    APPROVED,
    DECLINED,
    WITHDRAWN,
    EXPIRED;

    /** Whether the case still holds its organisation's only place in the alliance's queue; a draft counts. */
    public boolean open() {
        return compareTo(APPROVED) < 0;
    }

    /** Whether somebody at the alliance has it in hand, or should. */
    public boolean beingHandled() {
        return open() && this != DRAFT;
    }

    /** Whether working days count towards the decision's target. */
    public boolean clockRuns() {
        return beingHandled() && this != INFORMATION_REQUESTED;
    }

    public boolean decided() {
        return this == APPROVED || this == DECLINED;
    }
}

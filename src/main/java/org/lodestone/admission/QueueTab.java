package org.lodestone.admission;

/** The tabs of an alliance's queue. */
public enum QueueTab {
    MINE,
    UNASSIGNED,
    /** Waiting for the applicant. */
    WAITING,
    OVERDUE,
    /** Ready for a decision. */
    TO_DECIDE,
    /** Everything that is being handled, whoever has it. */
    OPEN,
    DECIDED
}

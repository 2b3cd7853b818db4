package org.lodestone.admission;

/** The tabs of an alliance's queue. */
public enum QueueTab {
    MINE,
    UNASSIGNED,
    /** Waiting for the applicant. */
    WAITING,
    OVERDUE,
    DECIDED
}

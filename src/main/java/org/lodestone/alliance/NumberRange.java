package org.lodestone.alliance;

/** From where to where one of an alliance's numbers may go, both included. */
public enum NumberRange {
    DECISION_TARGET_DAYS(1, 250),
    REQUEST_DUE_DAYS(1, 120),
    REQUEST_CLOSE_DAYS(1, 250),
    DRAFT_EXPIRY_DAYS(30, 730),
    DRAFT_WARNING_DAYS(1, 90),
    MESSAGES_AFTER_END_DAYS(0, 730),
    TERM_MONTHS(1, 120),
    GRACE_DAYS(0, 365);

    private final int least;
    private final int most;

    NumberRange(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public boolean holds(int number) {
        return number >= least && number <= most;
    }
}

package org.lodestone.admission;

/** What a reviewer found in a check. */
public enum CheckOutcome {
    PASS,
    /** Something a decider should look at. */
    LOOK,
    FAIL
}

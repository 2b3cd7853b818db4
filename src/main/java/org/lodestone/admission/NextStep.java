package org.lodestone.admission;

/** The one next action of an organisation in a case. */
public enum NextStep {
    CONTINUE,
    ANSWER,
    WAIT,
    OPEN_MEMBERSHIP,
    START_AGAIN
}

package org.lodestone.admission;

/** How a queue can be sorted; resubmitted cases of the reader stand at the top of {@code URGENCY}. */
public enum QueueSort {
    URGENCY,
    NEWEST,
    ORGANISATION,
    REFERENCE
}

package org.lodestone.admission;

/** Why a case ended without a decision. */
public enum EndReason {
    /** By the organisation, after it had been submitted. */
    WITHDRAWN,
    /** By the organisation, before it was ever submitted. */
    DISCARDED,
    /** By the assignee, because a request for information stayed without an answer. */
    NO_ANSWER,
    /** By the portal, because nobody edited the draft for a long time. */
    EXPIRED
}

package org.lodestone.admission;

/** What a reviewer recommends. */
public enum RecommendedOutcome {
    APPROVE,
    DECLINE
}

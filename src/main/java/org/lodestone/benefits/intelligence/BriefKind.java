package org.lodestone.benefits.intelligence;

/** What a brief is about. */
public enum BriefKind {
    POLICY,
    MARKET,
    TECHNOLOGY
}

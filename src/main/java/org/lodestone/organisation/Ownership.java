package org.lodestone.organisation;

/** Whose an organisation is. */
public enum Ownership {
    STATE,
    PRIVATE,
    LISTED,
    MIXED,
    COOPERATIVE,
    PUBLIC_BODY,
    NON_PROFIT
}

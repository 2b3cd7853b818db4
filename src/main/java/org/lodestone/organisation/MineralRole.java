package org.lodestone.organisation;

/** What an organisation does with a mineral. */
public enum MineralRole {
    PRODUCES,
    PROCESSES,
    BUYS,
    RECYCLES,
    RESEARCHES
}

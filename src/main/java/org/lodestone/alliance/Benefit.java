package org.lodestone.alliance;

/** What a tier can include. */
public enum Benefit {
    FUNDING,
    INVESTMENT,
    RESEARCH,
    MARKET,
    INTELLIGENCE,
    SUPPLY,
    TECHNOLOGY,
    REPORTS,
    MINERALS
}

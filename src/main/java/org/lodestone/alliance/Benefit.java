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
    MINERALS;

    /** Whether members find more on the portal than what the benefit is; nobody joins for the others without being told. */
    public boolean ready() {
        return switch (this) {
            case FUNDING, RESEARCH, INTELLIGENCE, REPORTS, MINERALS -> true;
            case INVESTMENT, MARKET, SUPPLY, TECHNOLOGY -> false;
        };
    }
}

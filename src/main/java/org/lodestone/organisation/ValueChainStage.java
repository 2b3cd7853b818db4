package org.lodestone.organisation;

/** Where in the raw-materials value chain an organisation works. */
public enum ValueChainStage {
    EXPLORATION,
    EXTRACTION,
    PROCESSING,
    REFINING,
    MANUFACTURING,
    RECYCLING,
    RESEARCH,
    FINANCE
}

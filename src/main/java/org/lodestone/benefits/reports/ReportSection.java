package org.lodestone.benefits.reports;

/** The three sections of an issue, in their order. */
public enum ReportSection {
    MARKET,
    POLICY,
    TECHNOLOGY
}

package org.lodestone.organisation;

/** What a person is for the alliances, apart from access rights. */
public enum ContactRole {
    PRIMARY,
    SIGNATORY,
    DEPUTY,
    BILLING,
    TECHNICAL,
    COMMUNICATIONS
}

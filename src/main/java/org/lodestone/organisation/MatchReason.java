package org.lodestone.organisation;

/** Why two organisations may be one. */
public enum MatchReason {
    /** The same registration number in the same country. */
    REGISTRATION,
    LEI,
    EMAIL_DOMAIN,
    /** The same name, but for capitals and signs. */
    NAME
}

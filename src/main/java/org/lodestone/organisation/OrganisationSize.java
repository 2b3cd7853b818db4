package org.lodestone.organisation;

/**
 * Classes of size by people, turnover and balance sheet, as in Commission Recommendation 2003/361/EC; large is everything
 * above.
 */
public enum OrganisationSize {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
}

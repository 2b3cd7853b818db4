package org.lodestone.alliance;

/**
 * How long a membership's term lasts.
 *
 * @param months length of a rolling term; for calendar terms, the number of months a full term has (12)
 * @param calendar true when every term ends on 31 December, false when it rolls from its start
 * @param graceDays days after a term's end during which the membership is still in force
 */
public record TermRules(int months, boolean calendar, int graceDays) {}

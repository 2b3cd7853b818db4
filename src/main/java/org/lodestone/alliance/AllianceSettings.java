package org.lodestone.alliance;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * What an alliance's administrators may change, and auditors read.
 *
 * @param holidays names by day
 * @param mayChange whether the current person is such an administrator
 * @param version goes back with a change of the rules, so that nobody overwrites what they have not seen
 */
public record AllianceSettings(
        AllianceSummary alliance, SortedMap<LocalDate, String> holidays, boolean mayChange, long version) {}

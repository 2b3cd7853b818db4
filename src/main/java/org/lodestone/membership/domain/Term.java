package org.lodestone.membership.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.lodestone.alliance.TermRules;

/**
 * A span for which a membership was granted; both days belong to it. The days of grace are kept with it, so that an alliance
 * that changes its rules does not change what was granted.
 */
@Embeddable
public record Term(
        @Column(nullable = false) LocalDate startsOn,
        @Column(nullable = false) LocalDate endsOn,
        @Column(nullable = false) LocalDate graceEndsOn) {

    /** The term that starts on a day: so many months, or to 31 December of the year in which a full term would end. */
    public static Term starting(LocalDate start, TermRules rules) {
        LocalDate end = rules.calendar()
                ? LocalDate.of(start.getYear() + Math.max(1, rules.months() / 12) - 1, 12, 31)
                : start.plusMonths(rules.months()).minusDays(1);
        return new Term(start, end, end.plusDays(rules.graceDays()));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}

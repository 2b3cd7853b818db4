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

    /** A calendar term shorter than this takes the next year with it: nobody joins in December for three weeks. */
    private static final int SHORTEST_MONTHS = 3;

    /** The term that starts on a day: so many months, or to a 31 December. */
    public static Term starting(LocalDate start, TermRules rules) {
        LocalDate end = rules.calendar()
                ? yearEnd(start, rules.months())
                : start.plusMonths(rules.months()).minusDays(1);
        return new Term(start, end, end.plusDays(rules.graceDays()));
    }

    private static LocalDate yearEnd(LocalDate start, int months) {
        LocalDate end = LocalDate.of(start.getYear() + Math.max(1, months / 12) - 1, 12, 31);
        return start.plusMonths(SHORTEST_MONTHS).isAfter(end.plusDays(1)) ? end.plusYears(1) : end;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}

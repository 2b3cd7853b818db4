package org.lodestone.organisation.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Monday to Friday, by UTC: a request to join belongs to no alliance yet, so no alliance's holidays count. */
final class WorkingDays {

    private WorkingDays() {}

    /** Whether so many working days have passed in full: asked on a Monday, five have after the next Monday. */
    static boolean passed(int days, Instant since, Instant now) {
        LocalDate day = LocalDate.ofInstant(since, ZoneOffset.UTC);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return LocalDate.ofInstant(now, ZoneOffset.UTC).isAfter(day);
    }
}

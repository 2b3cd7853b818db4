package org.lodestone.admission.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.WorkingCalendar;

/**
 * The clock of a case: working days in the alliance's zone. Day 0 is the day of submission, the target is the Nth working
 * day after it, moved by each working day at whose end a request for information stood open.
 */
public final class DecisionClock {

    /** A time during which a request stood open. @param to null while it does */
    public record Pause(Instant from, @Nullable Instant to) {

        boolean standsAt(Instant instant) {
            return from.isBefore(instant) && (to == null || !to.isBefore(instant));
        }
    }

    private final WorkingCalendar calendar;
    private final Instant submittedAt;
    private final List<Pause> pauses;

    public DecisionClock(WorkingCalendar calendar, Instant submittedAt, List<Pause> pauses) {
        this.calendar = calendar;
        this.submittedAt = submittedAt;
        this.pauses = List.copyOf(pauses);
    }

    /** Working days, up to now, at whose end a request stood open: asked on Friday at 17:00, answered on Monday at 9:00, is one. */
    public int daysWaited(Instant now) {
        return (int) firstDay()
                .datesUntil(calendar.dayOf(now).plusDays(1))
                .filter(calendar::isWorkingDay)
                .filter(day -> waitedAtTheEndOf(day, now))
                .count();
    }

    public LocalDate target(int decisionTargetDays, Instant now) {
        return calendar.workingDayAfter(firstDay(), decisionTargetDays + daysWaited(now));
    }

    /** Working days since submission, without those that waited for the applicant. */
    public int age(Instant now) {
        return Math.max(0, calendar.workingDaysBetween(firstDay(), calendar.dayOf(now)) - daysWaited(now));
    }

    private boolean waitedAtTheEndOf(LocalDate day, Instant now) {
        Instant end = day.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
        return !end.isAfter(now) && pauses.stream().anyMatch(pause -> pause.standsAt(end));
    }

    private LocalDate firstDay() {
        return calendar.dayOf(submittedAt);
    }
}

package org.lodestone.admission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lodestone.alliance.WorkingCalendar;

class DecisionClockTest {

    private static final ZoneId TASHKENT = ZoneId.of("Asia/Tashkent");
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(TASHKENT, Set.of(LocalDate.of(2026, 3, 23)));

    /** Wednesday. */
    private static final Instant SUBMITTED = at("2026-03-04T10:00");

    @Test
    void asked_on_Friday_at_17_and_answered_on_Monday_at_9_is_one_day() {
        DecisionClock clock = new DecisionClock(
                CALENDAR, SUBMITTED, List.of(new DecisionClock.Pause(at("2026-03-06T17:00"), at("2026-03-09T09:00"))));
        assertThat(clock.daysWaited(at("2026-03-09T12:00"))).isEqualTo(1);
        assertThat(clock.target(5, at("2026-03-09T12:00"))).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    void asked_and_answered_on_the_same_day_is_none() {
        DecisionClock clock = new DecisionClock(
                CALENDAR, SUBMITTED, List.of(new DecisionClock.Pause(at("2026-03-05T09:00"), at("2026-03-05T17:00"))));
        assertThat(clock.daysWaited(at("2026-03-20T12:00"))).isZero();
    }

    @Test
    void the_target_is_the_nth_working_day_after_submission_without_weekends_and_holidays() {
        DecisionClock clock = new DecisionClock(CALENDAR, SUBMITTED, List.of());
        assertThat(clock.target(15, SUBMITTED)).isEqualTo(LocalDate.of(2026, 3, 26));
    }

    @Test
    void a_holiday_during_a_request_does_not_move_the_target() {
        DecisionClock clock = new DecisionClock(
                CALENDAR, SUBMITTED, List.of(new DecisionClock.Pause(at("2026-03-20T17:00"), at("2026-03-24T09:00"))));
        assertThat(clock.daysWaited(at("2026-03-25T00:00"))).isEqualTo(1);
    }

    @Test
    void an_open_request_counts_up_to_the_last_end_of_day() {
        DecisionClock clock =
                new DecisionClock(CALENDAR, SUBMITTED, List.of(new DecisionClock.Pause(at("2026-03-05T09:00"), null)));
        assertThat(clock.daysWaited(at("2026-03-06T23:59"))).isEqualTo(1);
        assertThat(clock.daysWaited(at("2026-03-07T00:00"))).isEqualTo(2);
        assertThat(clock.age(at("2026-03-06T23:59"))).isEqualTo(1);
    }

    @Test
    void the_day_is_the_alliances_own() {
        DecisionClock clock = new DecisionClock(CALENDAR, Instant.parse("2026-03-04T19:30:00Z"), List.of());
        assertThat(clock.target(1, SUBMITTED)).isEqualTo(LocalDate.of(2026, 3, 6));
    }

    private static Instant at(String local) {
        return ZonedDateTime.of(java.time.LocalDateTime.parse(local), TASHKENT).toInstant();
    }
}

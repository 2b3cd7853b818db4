package org.lodestone.benefits.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CallStatusTest {

    private static final Instant OPENS = Instant.parse("2025-05-21T22:00:00Z");
    private static final CallDeadline DEADLINE =
            new CallDeadline(LocalDate.of(2025, 9, 23), LocalTime.of(17, 0), ZoneId.of("Europe/Brussels"));

    @Test
    void a_call_is_forthcoming_then_open_then_closed() {
        Instant closes = DEADLINE.instant();
        assertThat(closes).isEqualTo("2025-09-23T15:00:00Z");
        assertThat(CallStatus.at(OPENS.minusSeconds(1), OPENS, closes)).isEqualTo(CallStatus.FORTHCOMING);
        assertThat(CallStatus.at(OPENS, OPENS, closes)).isEqualTo(CallStatus.OPEN);
        assertThat(CallStatus.at(closes.minusSeconds(1), OPENS, closes)).isEqualTo(CallStatus.OPEN);
        assertThat(CallStatus.at(closes, OPENS, closes)).isEqualTo(CallStatus.CLOSED);
    }

    @Test
    void without_a_deadline_it_is_rolling_once_it_opened() {
        assertThat(CallStatus.at(OPENS.minusSeconds(1), OPENS, null)).isEqualTo(CallStatus.FORTHCOMING);
        assertThat(CallStatus.at(OPENS, OPENS, null)).isEqualTo(CallStatus.ROLLING);
        assertThat(CallStatus.at(OPENS, null, null)).isEqualTo(CallStatus.ROLLING);
    }

    @Test
    void a_deadline_without_an_hour_lasts_to_the_end_of_its_day_there() {
        CallDeadline day = new CallDeadline(LocalDate.of(2026, 4, 21), null, ZoneId.of("America/New_York"));
        assertThat(day.instant()).isEqualTo("2026-04-22T04:00:00Z");
    }
}

package org.lodestone.benefits.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as published, and as an instant.
 *
 * @param time missing where the source tells only the day: then the call closes at the end of it
 * @param zone whose day and time it is
 */
public record CallDeadline(LocalDate day, @Nullable LocalTime time, ZoneId zone) {

    public Instant instant() {
        return time == null
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : day.atTime(time).atZone(zone).toInstant();
    }
}

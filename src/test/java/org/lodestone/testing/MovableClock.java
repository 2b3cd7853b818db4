package org.lodestone.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The tests' clock. It stands still until a test moves it, to microseconds as databases keep them, and goes back to the
 * real time's start after each test ({@link FreshPerson}).
 */
public final class MovableClock extends Clock {

    private volatile Instant now = realTime();

    private static Instant realTime() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    public void reset() {
        now = realTime();
    }

    public void set(Instant instant) {
        now = instant;
    }

    public void set(String instant) {
        now = Instant.parse(instant);
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}

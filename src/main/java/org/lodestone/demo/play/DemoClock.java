package org.lodestone.demo.play;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's clock: the real time, but for the minutes in which the demo plays what happened before its first start. */
@Component
@Primary
@Profile("demo")
public class DemoClock extends Clock {

    private final Clock real;
    private volatile Duration back = Duration.ZERO;

    DemoClock() {
        this(Clock.systemUTC());
    }

    private DemoClock(Clock real) {
        this.real = real;
    }

    /** From now on it is so long ago. */
    void goBack(Duration ago) {
        back = ago;
    }

    /** To the real time again. */
    void comeBack() {
        back = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone));
    }

    @Override
    public Instant instant() {
        return real.instant().minus(back);
    }
}

package org.lodestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PortalStartsTest {

    @Autowired
    Clock clock;

    @Test
    void the_portal_starts_with_the_tests_clock() {
        assertThat(clock).isInstanceOf(MovableClock.class);
    }
}

package org.lodestone.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class FollowUpsTest {

    private static final Duration MOST = Duration.ofMillis(500);

    private final JdbcClient database = JdbcClient.create(
            new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""));
    private final FollowUps followUps = new FollowUps(database, MOST);

    @BeforeEach
    void nothing_happened_yet() {
        database.sql("create table event_publication (status varchar(32))").update();
    }

    @Test
    void nobody_waits_for_what_failed() {
        left("FAILED");

        assertThat(waited()).isLessThan(MOST);
    }

    @Test
    void waiting_is_given_up_for_good_when_it_lasts_too_long_once() {
        left("PROCESSING");

        assertThat(waited()).isGreaterThanOrEqualTo(MOST);
        assertThat(waited()).isLessThan(MOST);
    }

    private void left(String status) {
        database.sql("insert into event_publication values (?)").param(status).update();
    }

    private Duration waited() {
        long began = System.nanoTime();
        followUps.await();
        return Duration.ofNanos(System.nanoTime() - began);
    }
}

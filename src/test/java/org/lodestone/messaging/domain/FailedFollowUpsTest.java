package org.lodestone.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Tag("database")
class FailedFollowUpsTest {

    @Autowired
    FailingListener listener;

    @Autowired
    FailedEventPublications failed;

    @Autowired
    Postman postman;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    @Test
    void a_follow_up_that_failed_is_tried_again_and_then_done() {
        UUID stone = UUID.randomUUID();
        transaction.executeWithoutResult(status -> events.publishEvent(new FailingListener.Stumbled(stone)));
        await().atMost(Duration.ofSeconds(10)).until(() -> calls(stone) == 1 && "FAILED".equals(state(stone)));

        clock.advance(Duration.ofMinutes(2));
        Rounds rounds = new Rounds(postman, failed);
        rounds.events();

        await().atMost(Duration.ofSeconds(10)).until(() -> calls(stone) == 2 && "".equals(state(stone)));
        rounds.destroy();
        assertThat(calls(stone)).isEqualTo(2);
    }

    private int calls(UUID stone) {
        return listener.calls(stone);
    }

    private String state(UUID stone) {
        return database.sql("select status from event_publication where serialized_event like ?")
                .param("%" + stone + "%")
                .query(String.class)
                .optional()
                .orElse("");
    }
}

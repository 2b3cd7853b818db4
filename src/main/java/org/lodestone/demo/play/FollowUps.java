package org.lodestone.demo.play;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What follows an act on a thread of its own, its letters above all: they are of the act's day, so time waits for them. */
@Component
@Profile("demo")
class FollowUps {

    private static final Logger LOG = LoggerFactory.getLogger(FollowUps.class);
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final long A_MOMENT = 5;

    private final JdbcClient database;
    private final Duration most;
    private boolean givenUp;

    @Autowired
    FollowUps(JdbcClient database) {
        this(database, MOST);
    }

    FollowUps(JdbcClient database, Duration most) {
        this.database = database;
        this.most = most;
    }

    /** Until all are done. Where that lasted too long once, nothing waits any more, so that no start ever stalls. */
    void await() {
        long began = System.nanoTime();
        while (!givenUp && left() > 0) {
            if (System.nanoTime() - began > most.toNanos()) {
                LOG.warn("What follows an act of the demo lasts too long; letters may bear a later day");
                givenUp = true;
            } else {
                pause();
            }
        }
    }

    /** What is done is deleted; what failed is tried again much later, and nobody waits for it. */
    private int left() {
        return database.sql("select count(*) from event_publication where status is null or status <> 'FAILED'")
                .query(Integer.class)
                .single();
    }

    private static void pause() {
        try {
            Thread.sleep(A_MOMENT);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The demo was interrupted", interrupted);
        }
    }
}

package org.lodestone.demo.play;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What follows an act on a thread of its own, its letters above all: they are of the act's day, so time waits for them. */
@Component
@Profile("demo")
class FollowUps {

    private static final Logger LOG = LoggerFactory.getLogger(FollowUps.class);
    private static final long MOST = Duration.ofSeconds(10).toNanos();
    private static final long A_MOMENT = 5;

    private final JdbcClient database;

    FollowUps(JdbcClient database) {
        this.database = database;
    }

    /** Until all are done. The demo is not given up for one that failed. */
    void await() {
        long began = System.nanoTime();
        while (left() > 0) {
            if (System.nanoTime() - began > MOST) {
                LOG.warn(
                        "Something that should have followed an act of the demo did not; its letters may bear a later day");
                return;
            }
            pause();
        }
    }

    /** What is done is deleted. */
    private int left() {
        return database.sql("select count(*) from event_publication")
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

package org.lodestone.access.domain;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what is no longer needed: registrations that nobody confirmed, old links, old failures. */
@Component
@ConditionalOnProperty(name = "lodestone.schedules", havingValue = "true", matchIfMissing = true)
public class Housekeeping {

    private static final Duration KEPT = Duration.ofDays(14);

    private final Registrations registrations;
    private final JdbcClient database;
    private final Clock clock;

    Housekeeping(Registrations registrations, JdbcClient database, Clock clock) {
        this.registrations = registrations;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT12H")
    @SchedulerLock(name = "access-housekeeping", lockAtMostFor = "PT1H")
    @Transactional
    public void forget() {
        var before = SecretLinks.at(clock.instant().minus(KEPT));
        registrations.deleteByCreatedAtBefore(clock.instant().minus(KEPT));
        database.sql("delete from secret_link where expires_at < ?")
                .param(before)
                .update();
        database.sql("delete from sign_in_attempts where last_at < ?")
                .param(before)
                .update();
    }
}

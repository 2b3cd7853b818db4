package org.lodestone.admission.domain;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs the deadlines every hour, on one node at a time. */
@Component
@ConditionalOnProperty(name = "lodestone.schedules", havingValue = "true", matchIfMissing = true)
class CaseSchedules {

    private final CaseDeadlines deadlines;

    CaseSchedules(CaseDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Scheduled(cron = "0 5 * * * *")
    @SchedulerLock(name = "admission-deadlines")
    void run() {
        deadlines.warnOfExpiry();
        deadlines.expireDrafts();
        deadlines.remind();
    }
}

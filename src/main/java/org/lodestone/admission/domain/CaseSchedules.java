package org.lodestone.admission.domain;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs the deadlines soon after the start and then every hour, on one node at a time. */
@Component
@ConditionalOnProperty(name = "lodestone.schedules", havingValue = "true", matchIfMissing = true)
class CaseSchedules {

    private final CaseDeadlines deadlines;

    CaseSchedules(CaseDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT1H")
    @SchedulerLock(name = "admission-deadlines")
    void run() {
        deadlines.expireDrafts();
        deadlines.warnOfExpiry();
        deadlines.remind();
    }
}

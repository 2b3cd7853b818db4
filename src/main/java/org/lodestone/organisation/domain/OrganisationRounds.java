package org.lodestone.organisation.domain;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sweeps every ten minutes, on one node at a time. */
@Component
@ConditionalOnProperty(name = "lodestone.schedules", havingValue = "true", matchIfMissing = true)
class OrganisationRounds {

    private final Sweeping sweeping;

    OrganisationRounds(Sweeping sweeping) {
        this.sweeping = sweeping;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    @SchedulerLock(name = "organisation-sweeping")
    void sweep() {
        sweeping.sweep();
    }
}

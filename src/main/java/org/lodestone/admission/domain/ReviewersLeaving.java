package org.lodestone.admission.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.AccountSuspended;
import org.lodestone.alliance.StaffRole;
import org.lodestone.alliance.StaffRoleEnded;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AffiliationStarted;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Nobody keeps a case that they may not review any more: it goes back to the queue with the act that took the right, and soon
 * after the reviewer came to belong to the applicant.
 */
@Component
class ReviewersLeaving {

    private final Cases cases;
    private final Clock clock;

    ReviewersLeaving(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void on(StaffRoleEnded event) {
        if (event.role() == StaffRole.REVIEWER) {
            release(cases.assignedIn(event.alliance().value(), event.person()), event.person(), event.by());
        }
    }

    @EventListener
    void on(AccountSuspended event) {
        release(cases.assignedTo(event.person()), event.person(), event.actor().orElse(null));
    }

    /** In a transaction of its own: who joins an organisation holds its lock, and a case's comes before that one everywhere. */
    @ApplicationModuleListener
    void on(AffiliationStarted event) {
        release(cases.assignedOf(event.organisation().value(), event.person()), event.person(), event.by());
    }

    private void release(List<UUID> assigned, PersonId reviewer, @Nullable PersonId by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (UUID id : assigned) {
            cases.lock(id).ifPresent(application -> {
                application.reviewing().reviewerLeft(reviewer, by, now);
                cases.save(application);
            });
        }
    }
}

package org.lodestone.audit.domain;

import java.time.Clock;
import org.lodestone.kernel.Recorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes one entry for every fact, in the transaction of the act: without an act there is no entry, and the reverse. */
@Component
class Recorder {

    private final AuditEntries entries;
    private final Details details;
    private final Clock clock;

    Recorder(AuditEntries entries, Details details, Clock clock) {
        this.entries = entries;
        this.details = details;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void record(Recorded fact) {
        entries.save(new AuditEntry(fact, details.write(fact.details()), clock.instant()));
    }
}

package org.lodestone.audit.domain;

import java.time.Clock;
import org.lodestone.kernel.Recorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes one entry for every fact, in the transaction of the act: without an act there is no entry, and the reverse. */
@Component
class Recorder {

    private final AuditEntries entries;
    private final JsonMapper json;
    private final Clock clock;

    Recorder(AuditEntries entries, JsonMapper json, Clock clock) {
        this.entries = entries;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void record(Recorded fact) {
        entries.save(new AuditEntry(fact, json.writeValueAsString(fact.details()), clock.instant()));
    }
}

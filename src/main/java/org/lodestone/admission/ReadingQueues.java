package org.lodestone.admission;

import java.util.Collection;
import java.util.Map;
import org.lodestone.admission.domain.CaseDesk;
import org.lodestone.admission.domain.CaseQueue;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The queues of submitted cases, for an alliance's staff and for auditors. */
@Service
public class ReadingQueues {

    private final CaseDesk desk;
    private final CaseQueue queue;

    ReadingQueues(CaseDesk desk, CaseQueue queue) {
        this.desk = desk;
        this.queue = queue;
    }

    /** The tabs of several queues with their counts, by the alliances' slugs: one statement, however many queues. */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    @Transactional(readOnly = true)
    public Map<String, Map<QueueTab, Integer>> counts(Collection<String> slugs) {
        return queue.counts(slugs.stream().map(desk::alliance).toList());
    }

    /** The queue's first page: three statements. */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    @Transactional(readOnly = true)
    public Queue queue(String alliance, QueueFilter filter) {
        return queue.first(desk.alliance(alliance), filter);
    }

    /** A page after one that is shown: one statement, and one more when somebody new took a case in the meantime. */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    @Transactional(readOnly = true)
    public Queue queueAfter(Queue shown, QueueFilter filter) {
        return queue.further(desk.alliance(shown.alliance().slug()), filter, shown);
    }
}

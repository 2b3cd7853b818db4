package org.lodestone.messaging;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.Problem;
import org.lodestone.messaging.domain.InboxRows;
import org.lodestone.messaging.domain.Wording;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's inbox. Letters are in the language in which they are read, not in which they were sent. */
@Service
@Transactional
public class ReadingLetters {

    private final InboxRows inbox;
    private final Wording wording;
    private final CurrentPerson current;
    private final Clock clock;

    ReadingLetters(InboxRows inbox, Wording wording, CurrentPerson current, Clock clock) {
        this.inbox = inbox;
        this.wording = wording;
        this.current = current;
        this.clock = clock;
    }

    /** Newest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<InboxLine> page(int offset, int limit, Language language) {
        return inbox.page(current.required(), offset, limit).stream()
                .map(row -> new InboxLine(
                        row.id(),
                        wording.subject(row.template(), row.arguments(), "", language),
                        row.at(),
                        row.unread()))
                .toList();
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public int count() {
        return inbox.count(current.required());
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public int unread() {
        return inbox.unread(current.required());
    }

    /**
     * Opens a letter, which is read from now on.
     *
     * @throws Problem.NotFound when there is none, or it is somebody else's
     */
    @PreAuthorize("isAuthenticated()")
    public InboxLetter open(UUID id, Language language) {
        InboxRows.Row row = inbox.one(current.required(), id).orElseThrow(Problem.NotFound::new);
        inbox.read(current.required(), id, clock.instant());
        String path = row.path();
        return new InboxLetter(
                row.id(),
                wording.subject(row.template(), row.arguments(), "", language),
                wording.body(row.template(), row.arguments(), "", language),
                row.at(),
                path == null ? null : path.substring(1),
                path == null ? null : wording.linkWords(row.template(), language));
    }

    @PreAuthorize("isAuthenticated()")
    public void markAllRead() {
        inbox.readAll(current.required(), clock.instant());
    }
}

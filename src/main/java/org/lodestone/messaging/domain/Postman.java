package org.lodestone.messaging.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.messaging.WhyCancelled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is in the outbox. A letter is taken by one node, put into words and committed (with the hash of its secret),
 * and only then handed to the mail server, so that a slow server holds no transaction. What is refused is tried again after
 * growing pauses, and after ten times once a day, visibly. What its reader may no longer know is not sent at all.
 */
@Component
class Postman {

    static final int TRIES = 10;
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int AT_ONCE = 50;

    private record Rendered(StoredLetter stored, LetterText text) {}

    private final OutboxRows outbox;
    private final Wording wording;
    private final Readers readers;
    private final @Nullable Carrier carrier;
    private final boolean demo;
    private final TransactionTemplate transaction;
    private final Clock clock;

    @Autowired
    Postman(
            OutboxRows outbox,
            Wording wording,
            Readers readers,
            MailServer server,
            Environment environment,
            TransactionTemplate transaction,
            Clock clock) {
        this(
                outbox,
                wording,
                readers,
                server.isSet() ? server : null,
                environment.acceptsProfiles(Profiles.of("demo")),
                transaction,
                clock);
    }

    Postman(
            OutboxRows outbox,
            Wording wording,
            Readers readers,
            @Nullable Carrier carrier,
            boolean demo,
            TransactionTemplate transaction,
            Clock clock) {
        this.outbox = outbox;
        this.wording = wording;
        this.readers = readers;
        this.carrier = carrier;
        this.demo = demo;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Without a mail server letters wait; in the demo they are put into words and shown. */
    void round() {
        if (carrier == null && !demo) {
            return;
        }
        outbox.due(clock.instant(), AT_ONCE).forEach(this::deliver);
    }

    void deliver(UUID id) {
        Rendered letter = null;
        try {
            letter = transaction.execute(status -> render(id));
        } catch (RuntimeException unspeakable) {
            LOG.error("Letter {} could not be put into words", id, unspeakable);
            refuse(id, TRIES, unspeakable);
        }
        if (letter != null && carrier != null) {
            send(letter, carrier);
        }
    }

    private @Nullable Rendered render(UUID id) {
        Instant now = clock.instant();
        StoredLetter stored = outbox.take(id, now).orElse(null);
        if (stored == null) {
            return null;
        }
        Optional<WhyCancelled> why = readers.against(stored.letter());
        if (why.isPresent()) {
            outbox.cancelled(id, why.get());
            return null;
        }
        LetterText text = wording.render(stored.letter());
        if (carrier == null) {
            outbox.shown(id, text, LetterHtml.text(text), now);
        }
        return new Rendered(stored, text);
    }

    private void send(Rendered letter, Carrier by) {
        UUID id = letter.stored().id();
        try {
            by.carry(letter.text(), letter.stored().letter().address().value(), id.toString());
        } catch (RuntimeException refusal) {
            refuse(id, letter.stored().attempts(), refusal);
            return;
        }
        transaction.executeWithoutResult(status -> outbox.sent(id, clock.instant()));
    }

    private void refuse(UUID id, int attempts, RuntimeException refusal) {
        boolean givenUp = attempts >= TRIES;
        Duration pause = Duration.ofSeconds(30L << Math.min(attempts, 10));
        Duration next = givenUp ? Duration.ofDays(1) : pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        String failure = String.valueOf(refusal.getMessage());
        LOG.warn("Letter {} was not sent, attempt {}: {}", id, attempts, failure);
        transaction.executeWithoutResult(status -> outbox.refused(
                id,
                givenUp ? LetterState.FAILED : LetterState.WAITING,
                failure.substring(0, Math.min(500, failure.length())),
                clock.instant().plus(next)));
    }
}

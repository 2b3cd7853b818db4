package org.lodestone.messaging.domain;

import static org.lodestone.messaging.domain.Outbox.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.WhyCancelled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outbox as the postman sees it. */
@Component
class OutboxRows {

    /** A node that has not reported back after this time is taken for dead, and its letter is taken again. */
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final Outbox outbox;

    OutboxRows(JdbcClient database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    List<UUID> due(Instant now, int limit) {
        return database.sql("""
                        select id from letter where state in ('WAITING', 'FAILED', 'SENDING') and next_attempt_at <= ?
                        order by next_attempt_at, id fetch first ? rows only
                        """).params(at(now), limit).query(UUID.class).list();
    }

    /** Takes a letter, if no other node has. */
    Optional<StoredLetter> take(UUID id, Instant now) {
        int taken = database.sql("""
                        update letter set state = 'SENDING', attempts = attempts + 1, next_attempt_at = ?
                        where id = ? and state in ('WAITING', 'FAILED', 'SENDING') and next_attempt_at <= ?
                        """)
                .params(at(now.plus(LONGEST_SENDING)), id, at(now))
                .update();
        return taken == 0 ? Optional.empty() : Optional.of(stored(id));
    }

    /** A letter as it was posted. */
    Letter find(UUID id) {
        return stored(id).letter();
    }

    private StoredLetter stored(UUID id) {
        return database.sql("select * from letter where id = ?")
                .param(id)
                .query((row, number) -> letter(row))
                .single();
    }

    void sent(UUID id, Instant now) {
        database.sql("update letter set state = 'SENT', sent_at = ?, failure = null where id = ?")
                .params(at(now), id)
                .update();
    }

    void shown(UUID id, LetterText text, String body, Instant now) {
        database.sql("update letter set state = 'SHOWN', sent_at = ?, subject = ?, body = ?, link = ? where id = ?")
                .params(at(now), text.subject(), body, text.link(), id)
                .update();
    }

    void refused(UUID id, LetterState state, String failure, Instant nextAttempt) {
        database.sql("update letter set state = ?, failure = ?, next_attempt_at = ? where id = ?")
                .params(state.name(), failure, at(nextAttempt), id)
                .update();
    }

    void cancelled(UUID id, WhyCancelled why) {
        database.sql("update letter set state = 'CANCELLED', cancelled_for = ?, failure = null where id = ?")
                .params(why.name(), id)
                .update();
    }

    private StoredLetter letter(ResultSet row) throws SQLException {
        UUID person = row.getObject("person", UUID.class);
        Letter letter = new Letter(
                row.getString("letter_key"),
                row.getString("template"),
                person(person),
                new EmailAddress(row.getString("address")),
                row.getString("name"),
                Language.of(Locale.of(row.getString("language"))),
                outbox.arguments(row.getString("arguments")),
                row.getString("path"),
                row.getBoolean("secret"));
        return new StoredLetter(row.getObject("id", UUID.class), letter, row.getInt("attempts"));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}

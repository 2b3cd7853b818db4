package org.lodestone.access.domain;

import static org.lodestone.access.domain.SecretLinks.at;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Growing delays after failures, kept in the database so that every node knows them. A delay ends by itself, and the owner
 * at a place where they signed in before has a count of their own, so that nobody can lock them out. An attempt is counted
 * before the password is compared: attempts at the same instant don't slip past.
 */
@Component
public class Attempts {

    private static final Duration FORGOTTEN = Duration.ofHours(24);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int FREE_PER_ACCOUNT = 4;
    private static final int FREE_PER_CLIENT = 30;

    private record Count(int failures, Instant lastAt, Instant refusedUntil) {}

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Attempts(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return how long to wait, when it is too early for another attempt */
    public Optional<Duration> begin(EmailAddress email, String client) {
        return Optional.ofNullable(transaction.execute(status -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Count account = lock(account(email, client), now);
            Count place = lock(client(client), now);
            Instant until = account.refusedUntil().isAfter(place.refusedUntil())
                    ? account.refusedUntil()
                    : place.refusedUntil();
            if (until.isAfter(now)) {
                return Duration.between(now, until);
            }
            count(account(email, client), account.failures() + 1, FREE_PER_ACCOUNT, now);
            count(client(client), place.failures() + 1, FREE_PER_CLIENT, now);
            return null;
        }));
    }

    /** The attempt was right: the account's count begins anew, and the place is known from now on. */
    public void succeeded(EmailAddress email, UUID account, String client) {
        transaction.executeWithoutResult(status -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            forget(account(email, client));
            Count place = lock(client(client), now);
            count(client(client), Math.max(0, place.failures() - 1), FREE_PER_CLIENT, now);
            database.sql("delete from known_client where account_id = ? and client = ?")
                    .params(account, Digest.of(client))
                    .update();
            database.sql(
                            "insert into known_client (account_id, client, last_at) values (?, ?, ?) on conflict do nothing")
                    .params(account, Digest.of(client), at(now))
                    .update();
        });
    }

    /** After a new password by mail: whoever guessed at the old one delays nobody. */
    public void forgetAccount(EmailAddress email) {
        forget(Digest.of("account|" + email));
    }

    private void forget(String subject) {
        database.sql("delete from sign_in_attempts where subject = ?")
                .param(subject)
                .update();
    }

    private Count lock(String subject, Instant now) {
        database.sql("""
                        insert into sign_in_attempts (subject, failures, last_at, refused_until) values (?, 0, ?, ?)
                        on conflict do nothing
                        """).params(subject, at(now), at(now)).update();
        Count count = database.sql("select * from sign_in_attempts where subject = ? for update")
                .param(subject)
                .query((row, number) -> new Count(
                        row.getInt("failures"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        row.getObject("refused_until", OffsetDateTime.class).toInstant()))
                .single();
        return count.lastAt().isBefore(now.minus(FORGOTTEN)) ? new Count(0, now, now) : count;
    }

    private void count(String subject, int failures, int free, Instant now) {
        database.sql("update sign_in_attempts set failures = ?, last_at = ?, refused_until = ? where subject = ?")
                .params(failures, at(now), at(now.plus(delay(failures - free))), subject)
                .update();
    }

    /** 2, 4, 8 ... seconds, up to a quarter of an hour. */
    private static Duration delay(int beyondFree) {
        if (beyondFree <= 0) {
            return Duration.ZERO;
        }
        Duration grown = Duration.ofSeconds(1L << Math.min(beyondFree, 20));
        return grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
    }

    private String account(EmailAddress email, String client) {
        boolean known = database.sql("""
                        select count(*) from known_client k join account a on a.id = k.account_id
                        where a.email = ? and k.client = ?
                        """)
                        .params(email.value(), Digest.of(client))
                        .query(Long.class)
                        .single()
                > 0;
        return Digest.of("account|" + email + (known ? "|" + client : ""));
    }

    private static String client(String client) {
        return Digest.of("client|" + client);
    }
}

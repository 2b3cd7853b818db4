package org.lodestone.access.domain;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.LinkPurpose;
import org.lodestone.access.LinkState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Secret links: 256 random bits that only the letter knows, single use, with an end. */
@Component
public class SecretLinks {

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecretLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return the secret; it can't be had again */
    public String mint(LinkPurpose purpose, UUID subject) {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        Instant now = clock.instant();
        database.sql("insert into secret_link (hash, purpose, subject, created_at, expires_at) values (?, ?, ?, ?, ?)")
                .params(Digest.of(secret), purpose.name(), subject, at(now), at(now.plus(purpose.lifetime())))
                .update();
        return secret;
    }

    public Optional<SecretLink> find(String secret, LinkPurpose purpose) {
        return database.sql("select * from secret_link where hash = ? and purpose = ?")
                .params(Digest.of(secret), purpose.name())
                .query((row, number) -> link(row))
                .optional();
    }

    public LinkState state(String secret, LinkPurpose purpose) {
        return find(secret, purpose).map(link -> link.state(clock.instant())).orElse(LinkState.UNKNOWN);
    }

    /** Uses the link up; of two at the same instant one gets it. */
    public Optional<SecretLink> use(String secret, LinkPurpose purpose) {
        Optional<SecretLink> link = find(secret, purpose);
        int used = link.filter(found -> found.state(clock.instant()) == LinkState.USABLE)
                .map(found -> database.sql("update secret_link set used_at = ? where hash = ? and used_at is null")
                        .params(at(clock.instant()), found.hash())
                        .update())
                .orElse(0);
        return used == 1 ? link : Optional.empty();
    }

    /** Whatever else was sent for the same purpose works no longer. */
    public void voidAll(LinkPurpose purpose, UUID subject) {
        database.sql("update secret_link set used_at = ? where purpose = ? and subject = ? and used_at is null")
                .params(at(clock.instant()), purpose.name(), subject)
                .update();
    }

    public boolean outstanding(LinkPurpose purpose) {
        return database.sql("select count(*) from secret_link where purpose = ? and used_at is null and expires_at > ?")
                        .params(purpose.name(), at(clock.instant()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static SecretLink link(ResultSet row) throws SQLException {
        return new SecretLink(
                row.getString("hash"),
                LinkPurpose.valueOf(row.getString("purpose")),
                row.getObject("subject", UUID.class),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("used_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

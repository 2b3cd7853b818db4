package org.lodestone.messaging.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.Language;
import org.lodestone.messaging.OutboxLine;
import org.lodestone.messaging.WhyCancelled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outbox as people see it. */
@Component
public class OutboxLines {

    private final JdbcClient database;
    private final Outbox outbox;
    private final Wording wording;

    OutboxLines(JdbcClient database, Outbox outbox, Wording wording) {
        this.database = database;
        this.outbox = outbox;
        this.wording = wording;
    }

    public List<OutboxLine> all(int offset, int limit) {
        return database.sql("""
                        select * from letter order by posted_at desc, id desc offset ? rows fetch next ? rows only
                        """)
                .params(offset, limit)
                .query((row, number) -> line(row))
                .list();
    }

    public List<OutboxLine> unsent(int offset, int limit) {
        return database.sql("""
                        select * from letter where state <> 'SENT' order by posted_at desc, id desc
                        offset ? rows fetch next ? rows only
                        """)
                .params(offset, limit)
                .query((row, number) -> line(row))
                .list();
    }

    private OutboxLine line(ResultSet row) throws SQLException {
        return new OutboxLine(
                row.getObject("id", UUID.class),
                subject(row),
                row.getString("address"),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                row.getString("state"),
                row.getInt("attempts"),
                row.getString("body"),
                row.getString("link"),
                row.getString("failure"),
                why(row.getString("cancelled_for")));
    }

    private static @Nullable WhyCancelled why(@Nullable String stored) {
        return stored == null ? null : WhyCancelled.valueOf(stored);
    }

    private String subject(ResultSet row) throws SQLException {
        @Nullable String kept = row.getString("subject");
        return kept != null
                ? kept
                : wording.subject(
                        row.getString("template"),
                        outbox.arguments(row.getString("arguments")),
                        row.getString("name"),
                        Language.of(Locale.of(row.getString("language"))));
    }
}

package org.lodestone.messaging.domain;

import static org.lodestone.messaging.domain.Outbox.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The inbox as it is kept: templates and arguments, put into words when they are read. */
@Component
public class InboxRows {

    public record Row(
            UUID id,
            String template,
            Map<String, String> arguments,
            @Nullable String path,
            Instant at,
            boolean unread) {}

    private final JdbcClient database;
    private final Outbox outbox;

    InboxRows(JdbcClient database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    public List<Row> page(PersonId reader, int offset, int limit) {
        return database.sql("""
                        select * from inbox_message where person = ? order by posted_at desc, id desc
                        offset ? rows fetch next ? rows only
                        """)
                .params(reader.value(), offset, limit)
                .query((row, number) -> row(row))
                .list();
    }

    public Optional<Row> one(PersonId reader, UUID id) {
        return database.sql("select * from inbox_message where person = ? and id = ?")
                .params(reader.value(), id)
                .query((row, number) -> row(row))
                .optional();
    }

    public int count(PersonId reader) {
        return database.sql("select count(*) from inbox_message where person = ?")
                .param(reader.value())
                .query(Integer.class)
                .single();
    }

    public int unread(PersonId reader) {
        return database.sql("select count(*) from inbox_message where person = ? and read_at is null")
                .param(reader.value())
                .query(Integer.class)
                .single();
    }

    public void read(PersonId reader, UUID id, Instant now) {
        database.sql("update inbox_message set read_at = ? where person = ? and id = ? and read_at is null")
                .params(at(now), reader.value(), id)
                .update();
    }

    public void readAll(PersonId reader, Instant now) {
        database.sql("update inbox_message set read_at = ? where person = ? and read_at is null")
                .params(at(now), reader.value())
                .update();
    }

    private Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("template"),
                outbox.arguments(row.getString("arguments")),
                row.getString("path"),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") == null);
    }
}

package org.lodestone.alliance.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.DocumentKind;
import org.lodestone.kernel.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents of alliances as texts: published versions, and the draft of the next one. */
@Component
public class DocumentStore {

    private final JdbcClient database;
    private final AllianceStore store;

    DocumentStore(JdbcTemplate jdbc) {
        this.database = JdbcClient.create(jdbc);
        this.store = new AllianceStore(jdbc);
    }

    /** A draft with who edited it. */
    public record Draft(String text, PersonId by, Instant at, int revision) {}

    /** From when a version is valid. */
    public record Published(int number, Instant from) {}

    /** The newest first. */
    public List<Published> versions(AllianceId alliance, DocumentKind kind) {
        String sql = kind == DocumentKind.FORM
                ? "select version, valid_from from alliance_form where alliance_id = ? order by version desc"
                : "select version, valid_from from alliance_declaration where alliance_id = ? order by version desc";
        return database.sql(sql)
                .param(alliance.value())
                .query((row, index) -> new Published(
                        row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** A published version as its document, indented to be read. */
    public Optional<String> text(AllianceId alliance, DocumentKind kind, int version) {
        return kind == DocumentKind.FORM
                ? database.sql("select definition from alliance_form where alliance_id = ? and version = ?")
                        .params(alliance.value(), version)
                        .query(String.class)
                        .optional()
                        .map(AllianceJson::indented)
                : database.sql("select title, words, example from alliance_declaration"
                                + " where alliance_id = ? and version = ?")
                        .params(alliance.value(), version)
                        .query((row, index) -> AllianceJson.declaration(
                                AllianceJson.text(row.getString(1)),
                                AllianceJson.text(row.getString(2)),
                                row.getBoolean(3)))
                        .optional();
    }

    public Optional<Draft> draft(AllianceId alliance, DocumentKind kind) {
        return database.sql("select document, edited_by, edited_at, revision from alliance_draft"
                        + " where alliance_id = ? and kind = ?")
                .params(alliance.value(), kind.name())
                .query((row, index) -> new Draft(
                        row.getString(1),
                        new PersonId(row.getObject(2, UUID.class)),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getInt(4)))
                .optional();
    }

    /** The alliance's row is locked by the caller. */
    public void save(AllianceId alliance, DocumentKind kind, Draft draft) {
        discard(alliance, kind);
        database.sql("insert into alliance_draft values (?, ?, ?, ?, ?, ?)")
                .params(
                        alliance.value(),
                        kind.name(),
                        draft.text(),
                        draft.by().value(),
                        draft.at().atOffset(ZoneOffset.UTC),
                        draft.revision())
                .update();
    }

    public void discard(AllianceId alliance, DocumentKind kind) {
        database.sql("delete from alliance_draft where alliance_id = ? and kind = ?")
                .params(alliance.value(), kind.name())
                .update();
    }

    /** @throws IllegalArgumentException when something is wrong with the document */
    public void publish(AllianceId alliance, DocumentKind kind, int version, String text, Instant from) {
        if (kind == DocumentKind.FORM) {
            store.storeForm(alliance, version, text, from);
        } else {
            store.storeDeclaration(alliance, version, text, from);
        }
    }
}

package org.lodestone.alliance.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.Declaration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads alliances out of the database, all at once. In a transaction of its own: what it reads is kept for everybody, so
 * it must not hold what the caller has changed and not committed.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
class AllianceReading {

    private static final Catalogue NOTHING = new Catalogue(List.of(), List.of(), List.of());

    private final AllianceRepository alliances;
    private final JdbcClient jdbc;

    private record FromWhen(UUID alliance, int version, Instant validFrom) {}

    AllianceReading(AllianceRepository alliances, JdbcClient jdbc) {
        this.alliances = alliances;
        this.jdbc = jdbc;
    }

    long stamp() {
        return alliances.stamp();
    }

    List<StoredAlliance> all() {
        Map<UUID, Map<Integer, Instant>> forms = versions("select alliance_id, version, valid_from from alliance_form");
        Map<UUID, Map<Integer, Instant>> declared =
                versions("select alliance_id, version, valid_from from alliance_declaration");
        Map<AllianceId, List<Declaration>> declarations = jdbc
                .sql("select alliance_id, version, title, words, example from alliance_declaration order by version")
                .query(AllianceReading::declaration)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Declaration::alliance));
        Map<UUID, Catalogue> catalogues = catalogues();
        return alliances.inOrder().stream()
                .map(alliance -> new StoredAlliance(
                        alliance.summary(),
                        alliance.calendar(),
                        alliance.holidays(),
                        forms.getOrDefault(alliance.id().value(), Map.of()),
                        declared.getOrDefault(alliance.id().value(), Map.of()),
                        declarations.getOrDefault(alliance.id(), List.of()),
                        catalogues.getOrDefault(alliance.id().value(), NOTHING)))
                .toList();
    }

    Optional<String> form(AllianceId alliance, int version) {
        return jdbc.sql("select definition from alliance_form where alliance_id = ? and version = ?")
                .params(alliance.value(), version)
                .query(String.class)
                .optional();
    }

    private Map<UUID, Map<Integer, Instant>> versions(String sql) {
        return jdbc
                .sql(sql)
                .query((row, number) -> new FromWhen(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        FromWhen::alliance, Collectors.toMap(FromWhen::version, FromWhen::validFrom)));
    }

    private Map<UUID, Catalogue> catalogues() {
        Map<UUID, Catalogue> result = new HashMap<>();
        jdbc.sql("select alliance_id, definition from alliance_catalogue").query(row -> {
            result.put(row.getObject(1, UUID.class), AllianceJson.catalogue(row.getString(2)));
        });
        return result;
    }

    private static Declaration declaration(ResultSet row, int number) throws SQLException {
        return new Declaration(
                new AllianceId(row.getObject("alliance_id", UUID.class)),
                row.getInt("version"),
                AllianceJson.text(row.getString("title")),
                AllianceJson.text(row.getString("words")),
                row.getBoolean("example"));
    }
}

package org.lodestone.benefits.intelligence.domain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.lodestone.kernel.Ids;
import org.lodestone.minerals.ListDate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Loads the first briefs of the institute: dated facts, each with the source that it was taken from. */
@Component
class V20261123170100__load_briefs extends BaseJavaMigration {

    private static final String ALLIANCE = "CMI";

    private final Clock clock;

    V20261123170100__load_briefs(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void migrate(Context context) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        UUID alliance = jdbc.queryForObject("select id from alliance where code = ?", UUID.class, ALLIANCE);
        rows().forEach(row -> load(jdbc, alliance, row));
    }

    private void load(JdbcTemplate jdbc, UUID alliance, NamedCsvRecord row) {
        UUID id = Ids.next();
        ListDate date = ListDate.parse(row.getField("date"));
        jdbc.update(
                """
                insert into brief (id, alliance_id, starts_on, date_precision, jurisdiction, kind, title, body, language,
                                   source, published_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'en', ?, ?)
                """,
                id,
                alliance,
                date.start(),
                date.precision().name(),
                row.getField("jurisdiction"),
                row.getField("kind").toUpperCase(Locale.ROOT),
                row.getField("title"),
                row.getField("body"),
                row.getField("source"),
                clock.instant().atOffset(ZoneOffset.UTC));
        List<String> minerals = Arrays.stream(row.getField("minerals").split(";"))
                .filter(mineral -> !mineral.isBlank())
                .toList();
        for (int place = 0; place < minerals.size(); place++) {
            jdbc.update(
                    "insert into brief_mineral (brief_id, mineral_id, place) values (?, ?, ?)",
                    id,
                    minerals.get(place),
                    place);
        }
    }

    private static List<NamedCsvRecord> rows() {
        ClassPathResource file = new ClassPathResource("reference/intelligence/briefs.csv");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

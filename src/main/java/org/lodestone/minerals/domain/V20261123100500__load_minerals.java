package org.lodestone.minerals.domain;

import static org.lodestone.minerals.domain.ReferenceFile.orNull;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Locale;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.lodestone.minerals.ListDate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Loads minerals, groups and the bodies' lists. */
@Component
class V20261123100500__load_minerals extends BaseJavaMigration {

    @Override
    public void migrate(Context context) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        ReferenceFile.rows("minerals.csv").forEach(row -> mineral(jdbc, row));
        ReferenceFile.rows("mineral_groups.csv")
                .forEach(row -> jdbc.update(
                        "insert into mineral_group_member (group_id, member_id) values (?, ?)",
                        row.getField("group_id"),
                        row.getField("member_id")));
        ReferenceFile.rows("mineral_lists.csv").forEach(row -> list(jdbc, row));
        ReferenceFile.rows("mineral_list_entries.csv")
                .forEach(row -> jdbc.update(
                        "insert into mineral_list_entry (list_code, mineral_id, printed_position) values (?, ?, ?)",
                        row.getField("list_code"),
                        row.getField("mineral_id"),
                        Integer.valueOf(row.getField("position"))));
    }

    private static void mineral(JdbcTemplate jdbc, NamedCsvRecord row) {
        jdbc.update(
                "insert into mineral (id, name, symbol, family, hs_codes) values (?, ?, ?, ?, ?)",
                row.getField("mineral_id"),
                row.getField("name"),
                orNull(row.getField("symbol")),
                row.getField("family").toUpperCase(Locale.ROOT),
                row.getField("hs_codes"));
    }

    private static void list(JdbcTemplate jdbc, NamedCsvRecord row) {
        ListDate from = ListDate.parse(row.getField("effective_from"));
        jdbc.update(
                """
                insert into mineral_list (code, body, kind, title, effective_from, effective_precision, replaced_by,
                                          size, note, provenance)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                row.getField("list_code"),
                row.getField("body"),
                row.getField("kind").toUpperCase(Locale.ROOT),
                row.getField("title"),
                from.start(),
                from.precision().name(),
                orNull(row.getField("replaced_by")),
                Integer.valueOf(row.getField("entries")),
                orNull(row.getField("note")),
                row.getField("provenance"));
    }
}

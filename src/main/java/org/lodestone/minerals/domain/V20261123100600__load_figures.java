package org.lodestone.minerals.domain;

import static org.lodestone.minerals.domain.ReferenceFile.orNull;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.CountryCode;
import org.lodestone.kernel.Language;
import org.lodestone.minerals.Quantity;
import org.lodestone.minerals.WorldFigure.Place;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Loads production and reserves by country (USGS Mineral Commodity Summaries 2026, public domain). */
@Component
class V20261123100600__load_figures extends BaseJavaMigration {

    private static final String SOURCE = "USGS Mineral Commodity Summaries 2026";

    /** Names that the source writes in its own way. */
    private static final Map<String, String> COUNTRIES = countries();

    private static Map<String, String> countries() {
        Map<String, String> names = new HashMap<>();
        CountryCode.all().forEach(country -> names.put(country.name(Language.EN), country.value()));
        names.putAll(Map.of(
                "Korea, North", "KP",
                "Korea, Republic of", "KR",
                "Burma", "MM",
                "Congo (Kinshasa)", "CD",
                "Turkey", "TR"));
        return names;
    }

    @Override
    public void migrate(Context context) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        Map<String, Integer> positions = new HashMap<>();
        for (NamedCsvRecord row : ReferenceFile.rows("usgs_mcs2026_world_production.csv")) {
            int position = positions.merge(row.getField("mineral_id"), 1, Integer::sum);
            insert(jdbc, row, position, WorldRow.PRODUCTION, 2024, "production_2024", "unit");
            insert(jdbc, row, position, WorldRow.PRODUCTION, 2025, "production_2025_est", "unit");
            insert(jdbc, row, position, WorldRow.RESERVES, 2025, "reserves", "reserves_unit");
        }
    }

    private static void insert(
            JdbcTemplate jdbc, NamedCsvRecord row, int position, String measure, int year, String column, String unit) {
        Quantity quantity = Quantity.parse(row.getField(column));
        Place place = place(row.getField("country"));
        jdbc.update(
                """
                insert into mineral_world_figure (mineral_id, printed_position, measure, figure_year, estimated,
                    place_kind, place_name, country, amount, qualifier, unit, statistic, note, source)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                row.getField("mineral_id"),
                position,
                measure,
                year,
                column.endsWith("_est"),
                place.name(),
                row.getField("country"),
                country(place, row.getField("country")),
                quantity.amount(),
                quantity.qualifier().name(),
                row.getField(unit),
                row.getField("statistic"),
                orNull(row.getField("note")),
                SOURCE);
    }

    private static Place place(String name) {
        if (name.startsWith("World")) {
            return Place.WORLD;
        }
        return name.startsWith("Other") ? Place.OTHERS : Place.COUNTRY;
    }

    private static @Nullable String country(Place place, String name) {
        if (place != Place.COUNTRY) {
            return null;
        }
        String code = COUNTRIES.get(name);
        if (code == null) {
            throw new IllegalStateException("no country: " + name);
        }
        return code;
    }
}

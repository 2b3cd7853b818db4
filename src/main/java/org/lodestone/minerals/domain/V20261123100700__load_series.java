package org.lodestone.minerals.domain;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;
import org.lodestone.minerals.ListDate;
import org.lodestone.minerals.Quantity;
import org.lodestone.minerals.Series.Grain;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Loads the series of prices, trade and production, each with its source and whom to name. */
@Component
class V20261123100700__load_series extends BaseJavaMigration {

    private static final String PUBLIC_DOMAIN = "public domain";

    /** Columns of the Pink Sheet that are minerals here; iron ore and gold are kept without one. */
    private static final Map<String, String> PINK_SHEET = Map.of(
            "Aluminum", "aluminium",
            "Copper", "copper",
            "Lead", "lead",
            "Tin", "tin",
            "Nickel", "nickel",
            "Zinc", "zinc",
            "Platinum", "platinum",
            "Silver", "silver");

    @Override
    public void migrate(Context context) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        salient(jdbc);
        pinkSheet(jdbc);
        lithium(jdbc);
    }

    private static void salient(JdbcTemplate jdbc) {
        int order = 0;
        for (NamedCsvRecord row : ReferenceFile.rows("usgs_mcs2026_us_salient.csv")) {
            String name = row.getField("series");
            String mineral = row.getField("mineral_id");
            String note = row.getField("source_note");
            String source = note.equals("USGS") ? "USGS Mineral Commodity Summaries 2026" : note;
            String id = "us-" + mineral + "-" + ++order;
            series(jdbc, id, mineral, name, row.getField("unit"), Grain.YEAR, order, source, PUBLIC_DOMAIN);
            List<Object[]> points = new ArrayList<>();
            for (String year : List.of("2021", "2022", "2023", "2024", "2025_est")) {
                points.add(point(id, year.substring(0, 4), row.getField(year), year.endsWith("est")));
            }
            points(jdbc, points);
        }
    }

    private static void pinkSheet(JdbcTemplate jdbc) {
        List<NamedCsvRecord> rows = ReferenceFile.rows("worldbank-pinksheet-metals-2015-2024.csv");
        List<String> columns = rows.getFirst()
                .getHeader()
                .subList(1, rows.getFirst().getHeader().size());
        for (String column : columns) {
            String id = "worldbank-" + column.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-");
            String unit = rows.getFirst().getField(column).replaceAll("[()]", "");
            int order = 100 + columns.indexOf(column);
            series(
                    jdbc,
                    id,
                    PINK_SHEET.get(column),
                    "price " + column,
                    unit,
                    Grain.MONTH,
                    order,
                    "World Bank Commodity Price Data (The Pink Sheet)",
                    "CC BY 4.0");
            points(
                    jdbc,
                    rows.stream()
                            .skip(1)
                            .map(row -> point(id, row.getField("month"), row.getField(column), false))
                            .toList());
        }
    }

    private static void lithium(JdbcTemplate jdbc) {
        List<NamedCsvRecord> rows = ReferenceFile.rows("usgs-ds140-lithium-1900-2021.csv");
        List<String> columns = rows.getFirst()
                .getHeader()
                .subList(1, rows.getFirst().getHeader().size());
        for (String column : columns) {
            String id = "ds140-lithium-" + columns.indexOf(column);
            boolean price = column.startsWith("Unit value");
            String unit = price ? "USD per t" : "t";
            String name = price ? "price " + column : column;
            int order = 200 + columns.indexOf(column);
            series(jdbc, id, "lithium", name, unit, Grain.YEAR, order, "USGS Data Series 140", PUBLIC_DOMAIN);
            points(
                    jdbc,
                    rows.stream()
                            .map(row -> point(id, row.getField("Year"), row.getField(column), false))
                            .toList());
        }
    }

    private static void series(
            JdbcTemplate jdbc,
            String id,
            @Nullable String mineral,
            String name,
            String unit,
            Grain grain,
            int order,
            String source,
            String licence) {
        boolean price = name.startsWith("price ");
        jdbc.update("""
                insert into mineral_series (id, mineral_id, name, unit, grain, is_price, display_order, source, licence)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, id, mineral, name, unit, grain.name(), price, order, source, licence);
    }

    private static Object[] point(String series, String period, String printed, boolean estimated) {
        Quantity quantity = Quantity.parse(printed);
        return new Object[] {
            series,
            ListDate.parse(period).start(),
            estimated,
            quantity.amount(),
            quantity.qualifier().name()
        };
    }

    private static void points(JdbcTemplate jdbc, List<Object[]> points) {
        jdbc.batchUpdate(
                "insert into mineral_series_point (series_id, starts_on, estimated, amount, qualifier) values (?, ?, ?, ?, ?)",
                points);
    }
}

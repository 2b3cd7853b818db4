package org.lodestone.minerals.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lodestone.minerals.Qualifier;
import org.lodestone.minerals.Quantity;
import org.lodestone.minerals.Series;
import org.lodestone.minerals.WorldProduction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads production, reserves and series. */
@Repository
public class FigureTables {

    private final JdbcClient jdbc;

    FigureTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<WorldProduction> world(String mineral) {
        List<WorldRow> rows = jdbc.sql("""
                        select printed_position, measure, figure_year, place_kind, place_name, country, amount,
                               qualifier, unit, statistic, note, source
                        from mineral_world_figure where mineral_id = :mineral
                        order by printed_position, measure, figure_year
                        """)
                .param("mineral", mineral)
                .query((row, number) -> WorldRow.read(row))
                .list();
        return WorldRow.together(mineral, rows);
    }

    public List<Series> series(String mineral) {
        Map<String, List<Series.Point>> points = points(mineral);
        return jdbc.sql("""
                        select id, name, unit, grain, is_price, source, licence from mineral_series
                        where mineral_id = :mineral order by is_price desc, display_order, id
                        """)
                .param("mineral", mineral)
                .query((row, number) -> new Series(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("unit"),
                        Series.Grain.valueOf(row.getString("grain")),
                        row.getBoolean("is_price"),
                        row.getString("source"),
                        row.getString("licence"),
                        points.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    private Map<String, List<Series.Point>> points(String mineral) {
        Map<String, List<Series.Point>> points = new HashMap<>();
        jdbc.sql("""
                        select p.series_id, p.starts_on, p.estimated, p.amount, p.qualifier
                        from mineral_series_point p join mineral_series s on s.id = p.series_id
                        where s.mineral_id = :mineral order by p.series_id, p.starts_on
                        """).param("mineral", mineral).query(row -> {
            points.computeIfAbsent(row.getString("series_id"), id -> new ArrayList<>())
                    .add(new Series.Point(
                            row.getObject("starts_on", LocalDate.class), quantity(row), row.getBoolean("estimated")));
        });
        return points;
    }

    static Quantity quantity(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("amount");
        return new Quantity(
                amount == null ? null : amount.stripTrailingZeros(), Qualifier.valueOf(row.getString("qualifier")));
    }
}

package org.lodestone.minerals.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.CountryCode;
import org.lodestone.minerals.Qualifier;
import org.lodestone.minerals.Quantity;
import org.lodestone.minerals.WorldFigure;
import org.lodestone.minerals.WorldProduction;

/** A stored figure: one place, one measure, one year. */
record WorldRow(
        int position,
        String measure,
        int year,
        WorldFigure.Place place,
        String name,
        @Nullable CountryCode country,
        Quantity quantity,
        String unit,
        String statistic,
        @Nullable String note,
        String source) {

    static final String PRODUCTION = "PRODUCTION";
    static final String RESERVES = "RESERVES";

    static WorldRow read(ResultSet row) throws SQLException {
        String country = row.getString("country");
        return new WorldRow(
                row.getInt("printed_position"),
                row.getString("measure"),
                row.getInt("figure_year"),
                WorldFigure.Place.valueOf(row.getString("place_kind")),
                row.getString("place_name"),
                country == null ? null : new CountryCode(country),
                FigureTables.quantity(row),
                row.getString("unit"),
                row.getString("statistic"),
                row.getString("note"),
                row.getString("source"));
    }

    /** The rows of a mineral, a line a place; the newest year of production and the one before. */
    static Optional<WorldProduction> together(String mineral, List<WorldRow> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int latest = rows.stream()
                .filter(row -> row.measure.equals(PRODUCTION))
                .mapToInt(WorldRow::year)
                .max()
                .orElseThrow();
        Map<Integer, List<WorldRow>> places = new LinkedHashMap<>();
        rows.forEach(row -> places.computeIfAbsent(row.position, position -> new ArrayList<>())
                .add(row));
        return Optional.of(new WorldProduction(
                mineral,
                unit(rows, PRODUCTION).statistic,
                latest,
                unit(rows, PRODUCTION).unit,
                unit(rows, RESERVES).unit,
                rows.getFirst().source,
                places.values().stream().map(place -> line(place, latest)).toList()));
    }

    private static WorldRow unit(List<WorldRow> rows, String measure) {
        return rows.stream()
                .filter(row -> row.measure.equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static WorldFigure line(List<WorldRow> place, int latest) {
        WorldRow any = place.getFirst();
        return new WorldFigure(
                any.place,
                any.name,
                any.country,
                find(place, PRODUCTION, latest - 1),
                find(place, PRODUCTION, latest),
                find(place, RESERVES, latest),
                any.note);
    }

    private static Quantity find(List<WorldRow> place, String measure, int year) {
        return place.stream()
                .filter(row -> row.measure.equals(measure) && row.year == year)
                .map(WorldRow::quantity)
                .findFirst()
                .orElse(new Quantity(null, Qualifier.NOT_AVAILABLE));
    }
}

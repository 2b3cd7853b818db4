package org.lodestone.benefits.minerals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestone.benefits.plots.ui.DataTable;
import org.lodestone.kernel.CountryCode;
import org.lodestone.minerals.WorldFigure;
import org.lodestone.minerals.WorldFigure.Place;
import org.lodestone.minerals.WorldProduction;
import org.lodestone.shell.Words;

/** Production by country as bars that stand in the rows of their own table. */
final class ProductionPlot {

    private static final int FEW = 4;

    private ProductionPlot() {}

    /** The largest few, and the reader's own country. */
    static Component small(WorldProduction world, CountryCode own) {
        List<WorldFigure> all = byAmount(world);
        DataTable table = new DataTable(title(world));
        double most = most(all);
        for (int i = 0; i < all.size(); i++) {
            WorldFigure figure = all.get(i);
            if (figure.place() == Place.COUNTRY && (i < FEW || own.equals(figure.country()))) {
                mark(
                        table.line(
                                Amounts.place(figure),
                                DataTable.bar(figure.latest().drawn() / most),
                                DataTable.number(Amounts.text(figure.latest(), world.unit()))),
                        figure,
                        own);
            }
        }
        return table;
    }

    /** Every country with both years and reserves. */
    static Component whole(WorldProduction world, CountryCode own) {
        String estimate = Words.t("minerallists.estimate", "year", Integer.toString(world.year()));
        DataTable table = new DataTable(title(world))
                .head(
                        Words.t("minerallists.country"),
                        "",
                        estimate + ", " + world.unit(),
                        (world.year() - 1) + ", " + world.unit(),
                        Words.t("minerallists.reserves", "unit", world.reservesUnit()));
        List<WorldFigure> all = byAmount(world);
        double most = most(all);
        all.forEach(figure -> mark(
                table.line(
                        Amounts.place(figure),
                        figure.place() == Place.WORLD
                                ? DataTable.number("")
                                : DataTable.bar(figure.latest().drawn() / most),
                        DataTable.number(Amounts.text(figure.latest())),
                        DataTable.number(Amounts.text(figure.before())),
                        DataTable.number(Amounts.text(figure.reserves()))),
                figure,
                own));
        return DataTable.scrolling(table, title(world));
    }

    static String title(WorldProduction world) {
        return Words.t("minerallists.production", "year", Integer.toString(world.year()));
    }

    static Paragraph source(WorldProduction world, Component... more) {
        Paragraph source = new Paragraph(world.source() + ", " + world.statistic());
        source.addClassNames("ls-small", "ls-muted");
        source.add(more);
        return source;
    }

    private static void mark(NativeTableRow row, WorldFigure figure, @Nullable CountryCode own) {
        if (own != null && own.equals(figure.country())) {
            row.addClassName("own");
        }
        if (figure.place() == Place.WORLD) {
            row.addClassName("total");
        }
        if (figure.note() != null) {
            row.setTitle(figure.note());
        }
    }

    private static List<WorldFigure> byAmount(WorldProduction world) {
        return world.figures().stream()
                .sorted(Comparator.comparing((WorldFigure figure) -> figure.place())
                        .thenComparing(Comparator.comparing(
                                        (WorldFigure figure) -> figure.latest().drawn())
                                .reversed()))
                .toList();
    }

    private static double most(List<WorldFigure> figures) {
        return Math.max(
                1,
                figures.stream()
                        .filter(figure -> figure.place() != Place.WORLD)
                        .mapToDouble(figure -> figure.latest().drawn())
                        .max()
                        .orElse(1));
    }
}

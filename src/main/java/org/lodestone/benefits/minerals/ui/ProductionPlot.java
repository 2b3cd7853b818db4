package org.lodestone.benefits.minerals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
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
        DataTable table = new DataTable(title(world));
        CountryBars bars = new CountryBars(world, WorldFigure::latest);
        List<WorldFigure> all = bars.places();
        for (int i = 0; i < all.size(); i++) {
            WorldFigure figure = all.get(i);
            if (figure.place() == Place.COUNTRY && (i < FEW || own.equals(figure.country()))) {
                CountryBars.mark(
                        table.line(
                                Amounts.place(figure),
                                bars.bar(figure),
                                DataTable.number(Amounts.text(figure.latest(), world.unit()))),
                        figure,
                        own);
            }
        }
        return table;
    }

    /** Every country with both years. */
    static Component whole(WorldProduction world, CountryCode own) {
        String estimate = Words.t("minerallists.estimate", "year", Integer.toString(world.year()));
        DataTable table = new DataTable(title(world))
                .head(
                        Words.t("minerallists.country"),
                        "",
                        estimate + ", " + world.unit(),
                        (world.year() - 1) + ", " + world.unit());
        CountryBars bars = new CountryBars(world, WorldFigure::latest);
        bars.places()
                .forEach(figure -> CountryBars.mark(
                        table.line(
                                Amounts.place(figure),
                                bars.bar(figure),
                                DataTable.number(Amounts.text(figure.latest())),
                                DataTable.number(Amounts.text(figure.before()))),
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
}

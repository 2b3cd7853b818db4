package org.lodestone.benefits.minerals.ui;

import com.vaadin.flow.component.Component;
import org.lodestone.benefits.plots.ui.DataTable;
import org.lodestone.kernel.CountryCode;
import org.lodestone.minerals.WorldFigure;
import org.lodestone.minerals.WorldProduction;
import org.lodestone.shell.Words;

/** Reserves by country, drawn like the production beside them and in an order of their own. */
final class ReservesPlot {

    private ReservesPlot() {}

    static Component of(WorldProduction world, CountryCode own) {
        DataTable table = new DataTable(title())
                .head(
                        Words.t("minerallists.country"),
                        "",
                        Words.t("minerallists.reserves", "unit", world.reservesUnit()));
        CountryBars bars = new CountryBars(world, WorldFigure::reserves);
        bars.places()
                .forEach(figure -> CountryBars.mark(
                        table.line(
                                Amounts.place(figure),
                                bars.bar(figure),
                                DataTable.number(Amounts.text(figure.reserves()))),
                        figure,
                        own));
        return DataTable.scrolling(table, title());
    }

    static String title() {
        return Words.t("minerallists.reservesTitle");
    }
}

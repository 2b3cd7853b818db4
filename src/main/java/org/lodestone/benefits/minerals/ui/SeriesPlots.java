package org.lodestone.benefits.minerals.ui;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.lodestone.benefits.plots.ui.DataTable;
import org.lodestone.benefits.plots.ui.LinePlot;
import org.lodestone.minerals.Series;
import org.lodestone.minerals.Series.Grain;
import org.lodestone.minerals.Series.Point;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** Series through time: prices in one panel, amounts and shares in another; under each plot its table and source. */
final class SeriesPlots {

    private SeriesPlots() {}

    static List<Component> of(List<Series> all) {
        List<Component> panels = new ArrayList<>();
        panel(
                panels,
                Words.t("minerallists.prices"),
                all.stream().filter(Series::price).toList());
        panel(
                panels,
                Words.t("minerallists.series"),
                all.stream().filter(series -> !series.price()).toList());
        return panels;
    }

    private static void panel(List<Component> panels, String title, List<Series> series) {
        if (series.isEmpty()) {
            return;
        }
        Div plots = new Div();
        plots.addClassName("ls-plots");
        series.forEach(one -> plots.add(plot(one)));
        panels.add(new Panel(title).with(plots));
    }

    private static Div plot(Series series) {
        String name = named(series);
        Paragraph source =
                new Paragraph(Words.t("minerallists.source", "source", series.source(), "licence", series.licence()));
        source.addClassNames("ls-small", "ls-muted");
        Details table = new Details(Words.t("minerallists.asTable"), table(series, name));
        H3 heading = new H3(name);
        heading.getElement().setAttribute("lang", "en");
        return new Div(heading, new LinePlot(name, points(series)), source, table);
    }

    /** The source's words, with a capital. */
    private static String named(Series series) {
        return Character.toUpperCase(series.name().charAt(0)) + series.name().substring(1) + ", " + series.unit();
    }

    private static List<LinePlot.Point> points(Series series) {
        return drawn(series).stream()
                .map(point -> new LinePlot.Point(
                        point.start().toEpochDay(),
                        point.quantity().amount() == null
                                ? null
                                : point.quantity().drawn(),
                        when(series, point),
                        Amounts.text(point.quantity()),
                        point.estimated()))
                .toList();
    }

    /** From the first to the last point with a number. */
    private static List<Point> drawn(Series series) {
        List<Point> points = series.points();
        int first = 0;
        int last = points.size();
        while (first < last && points.get(first).quantity().amount() == null) {
            first++;
        }
        while (last > first && points.get(last - 1).quantity().amount() == null) {
            last--;
        }
        return points.subList(first, last);
    }

    private static Component table(Series series, String name) {
        DataTable table = new DataTable(name).head(Words.t("minerallists.when"), series.unit());
        drawn(series).reversed().forEach(point -> {
            String estimate = point.estimated() ? " " + Words.t("minerallists.estimated") : "";
            table.line(when(series, point), DataTable.number(Amounts.text(point.quantity()) + estimate));
        });
        return table;
    }

    private static String when(Series series, Point point) {
        if (series.grain() == Grain.YEAR) {
            return Integer.toString(point.start().getYear());
        }
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMM", Words.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(
                Date.from(point.start().atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}

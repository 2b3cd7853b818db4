package org.lodestone.benefits.minerals.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodestone.benefits.plots.ui.DataTable;
import org.lodestone.kernel.CountryCode;
import org.lodestone.minerals.Quantity;
import org.lodestone.minerals.WorldFigure;
import org.lodestone.minerals.WorldFigure.Place;
import org.lodestone.minerals.WorldProduction;

/** The places in the order of one of their figures, each figure as a bar: the longest for the largest country's. */
final class CountryBars {

    private final List<WorldFigure> places;
    private final Function<WorldFigure, Quantity> measure;
    private final double most;

    CountryBars(WorldProduction world, Function<WorldFigure, Quantity> measure) {
        this.measure = measure;
        this.places = world.figures().stream()
                .sorted(Comparator.comparing(WorldFigure::place)
                        .thenComparing(Comparator.comparing(this::drawn).reversed()))
                .toList();
        this.most = places.stream()
                .filter(figure -> figure.place() != Place.WORLD)
                .mapToDouble(this::drawn)
                .max()
                .orElse(0);
    }

    /** Countries first, then the others, then the world. */
    List<WorldFigure> places() {
        return places;
    }

    /** The world would dwarf every country, and where the source has no number nothing is drawn. */
    NativeTableCell bar(WorldFigure figure) {
        return figure.place() == Place.WORLD || measure.apply(figure).amount() == null
                ? DataTable.number("")
                : DataTable.bar(most == 0 ? 0 : drawn(figure) / most);
    }

    private double drawn(WorldFigure figure) {
        return measure.apply(figure).drawn();
    }

    static void mark(NativeTableRow row, WorldFigure figure, @Nullable CountryCode own) {
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
}

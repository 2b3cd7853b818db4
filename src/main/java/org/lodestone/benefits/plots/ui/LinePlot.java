package org.lodestone.benefits.plots.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A line through time, drawn by the browser ({@code frontend/js/line-plot.js}); a table beside it says the same. */
@Tag("ls-line-plot")
@JavaScript("context://js/line-plot.js")
public class LinePlot extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A point; texts come ready in the reader's language.
     *
     * @param x days since 1970
     * @param y missing where the source has no number: the line breaks there
     */
    public record Point(
            long x, @org.jspecify.annotations.Nullable Double y, String when, String amount, boolean estimated) {}

    public LinePlot(String label, List<Point> points) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("points", JSON.writeValueAsString(points));
    }
}

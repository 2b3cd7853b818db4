package org.lodestone.benefits.plots.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Countries shaded by a number, drawn by the browser ({@code frontend/js/world-map.js}; Natural Earth 1:110m, public
 * domain). For the eye and the mouse; a list of links beside it leads to the same places.
 */
@Tag("ls-world-map")
@JavaScript("context://js/world-map.js")
public class WorldMap extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A country with its number. @param code two letters; @param text what stands on hover */
    public record Country(String code, int number, String text) {}

    public WorldMap(String label, List<Country> countries, String selected, Consumer<String> chosen) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("selected", selected);
        getElement().setAttribute("countries", JSON.writeValueAsString(countries));
        getElement()
                .addEventListener(
                        "choose",
                        event -> chosen.accept(
                                event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }
}

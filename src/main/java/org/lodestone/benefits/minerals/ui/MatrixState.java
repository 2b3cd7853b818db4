package org.lodestone.benefits.minerals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lodestone.benefits.minerals.MineralAddresses;

/** What the address of the matrix says: the mineral beside it, the words looked for, order and filter. */
record MatrixState(String organisation, String mineral, String words, boolean byName, boolean changedOnly) {

    static MatrixState of(String organisation, Location location) {
        QueryParameters query = location.getQueryParameters();
        return new MatrixState(
                organisation,
                query.getSingleParameter("mineral").orElse(""),
                query.getSingleParameter("q").orElse(""),
                query.getSingleParameter("order").filter("name"::equals).isPresent(),
                query.getSingleParameter("changed").isPresent());
    }

    Optional<String> selected() {
        return mineral.isEmpty() ? Optional.empty() : Optional.of(mineral);
    }

    MatrixState selecting(String id) {
        return new MatrixState(organisation, id, words, byName, changedOnly);
    }

    MatrixState looking(String newWords) {
        return new MatrixState(organisation, mineral, newWords, byName, changedOnly);
    }

    MatrixState orderedByName(boolean value) {
        return new MatrixState(organisation, mineral, words, value, changedOnly);
    }

    MatrixState onlyChanged(boolean value) {
        return new MatrixState(organisation, mineral, words, byName, value);
    }

    /** The address, without a leading slash. */
    String path() {
        String text = query().getQueryString();
        return MineralAddresses.of(organisation) + (text.isEmpty() ? "" : "?" + text);
    }

    void open(UI ui) {
        ui.navigate(MineralAddresses.of(organisation), query());
    }

    private QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "mineral", mineral);
        put(query, "q", words);
        put(query, "order", byName ? "name" : "");
        put(query, "changed", changedOnly ? "1" : "");
        return QueryParameters.simple(query);
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, value);
        }
    }
}

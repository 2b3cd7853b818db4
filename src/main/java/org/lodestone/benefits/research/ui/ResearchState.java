package org.lodestone.benefits.research.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.lodestone.benefits.research.CentreFilter;
import org.lodestone.benefits.research.CentreStatus;
import org.lodestone.benefits.research.CentreType;
import org.lodestone.benefits.research.ResearchAddresses;
import org.lodestone.kernel.CountryCode;

/** What the address of the directory says. */
record ResearchState(String organisation, CentreFilter filter) {

    static ResearchState of(String organisation, Location location) {
        QueryParameters query = location.getQueryParameters();
        String country = query.getSingleParameter("country")
                .flatMap(CountryCode::parse)
                .map(CountryCode::value)
                .orElse("");
        return new ResearchState(
                organisation,
                new CentreFilter(
                        query.getSingleParameter("q").orElse(""),
                        country,
                        known(
                                CentreType.values(),
                                query.getSingleParameter("type").orElse("")),
                        known(
                                CentreStatus.values(),
                                query.getSingleParameter("status").orElse(""))));
    }

    ResearchState looking(String words) {
        return with(new CentreFilter(words, filter.country(), filter.type(), filter.status()));
    }

    /** The country, or none where it was chosen already. */
    ResearchState country(String country) {
        String next = country.equals(filter.country()) ? "" : country;
        return with(new CentreFilter(filter.words(), next, filter.type(), filter.status()));
    }

    ResearchState type(CentreType type) {
        String next = type.name().equals(filter.type()) ? "" : type.name();
        return with(new CentreFilter(filter.words(), filter.country(), next, filter.status()));
    }

    ResearchState status(CentreStatus status) {
        String next = status.name().equals(filter.status()) ? "" : status.name();
        return with(new CentreFilter(filter.words(), filter.country(), filter.type(), next));
    }

    ResearchState wide() {
        return with(CentreFilter.ALL);
    }

    private ResearchState with(CentreFilter next) {
        return new ResearchState(organisation, next);
    }

    String path() {
        String text = query().getQueryString();
        return ResearchAddresses.of(organisation) + (text.isEmpty() ? "" : "?" + text);
    }

    void open(UI ui) {
        ui.navigate(ResearchAddresses.of(organisation), query());
    }

    private QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "q", filter.words());
        put(query, "country", filter.country());
        put(query, "type", filter.type().toLowerCase(Locale.ROOT));
        put(query, "status", filter.status().toLowerCase(Locale.ROOT));
        return QueryParameters.simple(query);
    }

    private static String known(Enum<?>[] values, String code) {
        return Stream.of(values)
                .map(Enum::name)
                .filter(name -> name.equalsIgnoreCase(code))
                .findFirst()
                .orElse("");
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, value);
        }
    }
}

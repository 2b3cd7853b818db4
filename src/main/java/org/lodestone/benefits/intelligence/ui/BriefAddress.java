package org.lodestone.benefits.intelligence.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.intelligence.BriefFilter;
import org.lodestone.benefits.intelligence.BriefKind;
import org.lodestone.membership.BenefitAddresses;

/** The filter in the address, so that what is seen can be sent to a colleague. */
final class BriefAddress {

    private static final int LONGEST = 100;

    private BriefAddress() {}

    static BriefFilter filter(QueryParameters parameters) {
        return new BriefFilter(
                value(parameters, "jurisdiction").orElse(null),
                value(parameters, "kind").flatMap(BriefAddress::kind).orElse(null),
                value(parameters, "mineral").orElse(null),
                value(parameters, "text").orElse(null));
    }

    static QueryParameters parameters(BriefFilter filter) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "jurisdiction", filter.jurisdiction());
        put(values, "kind", filter.kind() == null ? null : filter.kind().name().toLowerCase(Locale.ROOT));
        put(values, "mineral", filter.mineral());
        put(values, "text", filter.text());
        return QueryParameters.simple(values);
    }

    /** @param organisation its reference */
    static String path(String organisation, BriefFilter filter) {
        String query = parameters(filter).getQueryString();
        return BenefitAddresses.of(organisation, Benefit.INTELLIGENCE) + (query.isEmpty() ? "" : "?" + query);
    }

    private static Optional<BriefKind> kind(String text) {
        return Arrays.stream(BriefKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private static Optional<String> value(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST);
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value.strip());
        }
    }
}

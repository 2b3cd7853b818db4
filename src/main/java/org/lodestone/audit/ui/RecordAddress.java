package org.lodestone.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.audit.RecordFilter;
import org.lodestone.shell.Reader;

/**
 * The filter as it stands in the address: {@code ?act=CaseApproved&about=ERMA-2026-000009&from=2026-11-01&until=2026-11-30};
 * what it is about stands there as it was typed, or as an id.
 */
final class RecordAddress {

    private RecordAddress() {}

    /** What can't be read is left out, so that an old link still opens. @param about the ids of what it is about */
    static RecordFilter filter(QueryParameters parameters, @Nullable List<UUID> about) {
        return new RecordFilter(
                parameters.getSingleParameter("act").orElse(null),
                about,
                day(parameters, "from").map(RecordAddress::start).orElse(null),
                day(parameters, "until").map(day -> start(day.plusDays(1))).orElse(null));
    }

    /** Empty where it does not matter. */
    static String about(QueryParameters parameters) {
        return parameters.getSingleParameter("about").map(String::strip).orElse("");
    }

    static QueryParameters of(
            @Nullable String act, @Nullable String about, @Nullable LocalDate from, @Nullable LocalDate until) {
        Map<String, String> parameters = new HashMap<>();
        put(parameters, "act", act);
        put(parameters, "about", about);
        put(parameters, "from", from);
        put(parameters, "until", until);
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            parameters.put(name, value.toString());
        }
    }

    static Optional<LocalDate> day(QueryParameters parameters, String name) {
        try {
            return parameters.getSingleParameter(name).map(LocalDate::parse);
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Reader.zone()).toInstant();
    }
}

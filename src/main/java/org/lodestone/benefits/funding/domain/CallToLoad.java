package org.lodestone.benefits.funding.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestone.benefits.funding.CallDeadline;

/** A call on its way into the table: columns with values. Where two sources know it, the first one told wins. */
final class CallToLoad {

    private static final List<String> OPTIONAL = List.of(
            "other_identifier",
            "action_type",
            "destination",
            "opens_on",
            "opens_precision",
            "opens_at",
            "deadline_on",
            "deadline_time",
            "closes_at",
            "deadline_model",
            "budget_total",
            "min_contribution",
            "max_contribution",
            "projects_expected",
            "funding_rate",
            "trl",
            "eligibility",
            "scope",
            "expected_outcome",
            "link",
            "status_at_source");

    private final Map<String, Object> columns = new LinkedHashMap<>();

    CallToLoad put(String column, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            columns.putIfAbsent(column, value);
        }
        return this;
    }

    /** Adds what the other source knows and this one does not; both are named as sources. */
    CallToLoad with(CallToLoad other) {
        for (String both : new String[] {"source", "confidence"}) {
            if (columns.containsKey(both) && other.columns.containsKey(both)) {
                columns.put(both, columns.get(both) + "; " + other.columns.get(both));
            }
        }
        other.columns.forEach(this::put);
        return this;
    }

    /** {@code 2025-03} or {@code 2025-05-22}. */
    CallToLoad opens(String text, ZoneId zone) {
        if (text.isBlank()) {
            return this;
        }
        boolean month = text.length() == 7;
        LocalDate day = LocalDate.parse(month ? text + "-01" : text);
        return put("opens_on", day)
                .put("opens_precision", month ? "MONTH" : "DAY")
                .put("opens_at", OffsetDateTime.ofInstant(day.atStartOfDay(zone).toInstant(), ZoneOffset.UTC));
    }

    /** {@code 2025-09-23} or {@code 2025-09-23T17:00}. */
    CallToLoad closes(String text, ZoneId zone) {
        if (text.isBlank()) {
            return this;
        }
        String[] parts = text.split("T");
        LocalTime time = parts.length > 1 ? LocalTime.parse(parts[1]) : null;
        CallDeadline deadline = new CallDeadline(LocalDate.parse(parts[0]), time, zone);
        return put("deadline_on", deadline.day())
                .put("deadline_time", time)
                .put("closes_at", OffsetDateTime.ofInstant(deadline.instant(), ZoneOffset.UTC));
    }

    /** Every column, with the text that the search looks in; a column that no source knows is null. */
    Map<String, @Nullable Object> columns() {
        String searched = Stream.of(
                        "identifier",
                        "other_identifier",
                        "title",
                        "destination",
                        "eligibility",
                        "expected_outcome",
                        "scope")
                .map(columns::get)
                .filter(value -> value != null)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        columns.put("search_text", searched.toLowerCase(Locale.ROOT));
        Map<String, @Nullable Object> all = new HashMap<>(columns);
        OPTIONAL.forEach(column -> all.putIfAbsent(column, null));
        return all;
    }
}

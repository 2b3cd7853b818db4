package org.lodestone.admission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodestone.organisation.ProfileField;

/** What differs between two canonical texts of a section of the profile: its rows side by side. */
public final class SectionDifference {

    /**
     * A row as it was and as it is.
     *
     * @param before null where there was none
     * @param now null where there is none any more
     */
    public record Row<T>(@Nullable T before, @Nullable T now) {
        public boolean changed() {
            return !Objects.equals(before, now);
        }
    }

    private SectionDifference() {}

    /** By field, in the fields' order. */
    public static Map<ProfileField, Row<String>> fields(String before, String now) {
        Map<ProfileField, String> old = SectionText.fields(before);
        Map<ProfileField, String> current = SectionText.fields(now);
        Map<ProfileField, Row<String>> rows = new TreeMap<>();
        old.forEach((field, value) -> rows.put(field, new Row<>(value, current.get(field))));
        current.forEach((field, value) -> rows.put(field, new Row<>(old.get(field), value)));
        return rows;
    }

    public static List<Row<SectionText.Mineral>> minerals(String before, String now) {
        return rows(SectionText.minerals(before), SectionText.minerals(now), SectionText.Mineral::mineral);
    }

    /** A certificate is the same as long as its standard and its number are. */
    public static List<Row<SectionText.Certificate>> certificates(String before, String now) {
        return rows(
                SectionText.certificates(before),
                SectionText.certificates(now),
                certificate -> List.of(certificate.standard(), certificate.number()));
    }

    public static List<Row<SectionText.Person>> people(String before, String now) {
        return rows(SectionText.people(before), SectionText.people(now), SectionText.Person::person);
    }

    /** As they stand now; those that are gone come last. */
    private static <T> List<Row<T>> rows(List<T> before, List<T> now, Function<T, Object> key) {
        Map<List<Object>, T> old = byKey(before, key);
        List<Row<T>> rows = new ArrayList<>();
        byKey(now, key).forEach((each, row) -> rows.add(new Row<>(old.remove(each), row)));
        old.values().forEach(gone -> rows.add(new Row<>(gone, null)));
        return rows;
    }

    /** Rows of the same key are told apart by their order. */
    private static <T> Map<List<Object>, T> byKey(List<T> rows, Function<T, Object> key) {
        Map<Object, Integer> seen = new HashMap<>();
        Map<List<Object>, T> result = new LinkedHashMap<>();
        for (T row : rows) {
            Object own = key.apply(row);
            result.put(List.of(own, seen.merge(own, 1, Integer::sum)), row);
        }
        return result;
    }
}

package org.lodestone.minerals;

import java.time.LocalDate;

/** A date as exact as it is known: the first day of its day, month or year. */
public record ListDate(LocalDate start, Precision precision) {

    /** How exact a date is. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /** Reads {@code 2025}, {@code 2021-02} or {@code 2025-08-07}. */
    public static ListDate parse(String text) {
        return switch (text.length()) {
            case 4 -> new ListDate(LocalDate.of(Integer.parseInt(text), 1, 1), Precision.YEAR);
            case 7 -> new ListDate(LocalDate.parse(text + "-01"), Precision.MONTH);
            default -> new ListDate(LocalDate.parse(text), Precision.DAY);
        };
    }
}

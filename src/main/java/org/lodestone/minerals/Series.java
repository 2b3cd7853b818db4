package org.lodestone.minerals;

import java.time.LocalDate;
import java.util.List;

/**
 * A figure through time.
 *
 * @param name in the source's English
 * @param price whether it is a price; others are amounts or shares
 * @param licence how the source may be used, and whom to name
 */
public record Series(
        String id,
        String name,
        String unit,
        Grain grain,
        boolean price,
        String source,
        String licence,
        List<Point> points) {

    /** The step between points. */
    public enum Grain {
        MONTH,
        YEAR
    }

    /** A point, at the first day of its month or year. */
    public record Point(LocalDate start, Quantity quantity, boolean estimated) {}
}

package org.lodestone.minerals;

import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.CountryCode;

/**
 * What a place produced in two years, and its reserves.
 *
 * @param printedName the place as the source prints it
 * @param country missing for "other countries" and the world
 * @param note the source's remark, in English
 */
public record WorldFigure(
        Place place,
        String printedName,
        @Nullable CountryCode country,
        Quantity before,
        Quantity latest,
        Quantity reserves,
        @Nullable String note) {

    /** A country, the rest, or the sum. */
    public enum Place {
        COUNTRY,
        OTHERS,
        WORLD
    }
}

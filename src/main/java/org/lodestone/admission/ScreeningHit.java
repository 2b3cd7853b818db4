package org.lodestone.admission;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body on the sanctions list whose name resembles the organisation's.
 *
 * @param listed the body's primary name on the list
 * @param matchedName the name or alias that resembles
 * @param searchedName the organisation's name that was compared
 * @param similarity from 0 to 1
 * @param sameCountry null when the list does not tell a country
 * @param commonWords the words that both names share
 */
public record ScreeningHit(
        String source,
        String entry,
        String listed,
        String matchedName,
        String searchedName,
        double similarity,
        @Nullable Boolean sameCountry,
        String country,
        String programme,
        List<String> commonWords) {}

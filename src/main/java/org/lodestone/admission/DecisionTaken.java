package org.lodestone.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision, as both sides may read it.
 *
 * @param by null for the organisation: the alliance decides, not one of its people
 * @param tier code of the tier that was approved; null where the alliance has none to ask for
 * @param start first day of the membership; null when it was declined
 * @param reasons codes of the alliance's catalogue
 */
public record DecisionTaken(
        boolean approved,
        @Nullable Someone by,
        Instant at,
        @Nullable String tier,
        @Nullable LocalDate start,
        List<Condition> conditions,
        List<String> reasons,
        String message) {}

package org.lodestone.organisation;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mineral that the organisation works with.
 *
 * @param mineral the mineral's id in the reference data, {@code tungsten} for instance
 * @param amount a year's amount in {@code unit}; null when it is not told
 * @param unit {@code t}, {@code kg}, {@code m3}, ...
 * @param year the year of the amount
 */
public record MineralActivity(
        UUID id,
        String mineral,
        Set<MineralRole> roles,
        @Nullable BigDecimal amount,
        @Nullable String unit,
        @Nullable Integer year,
        long version) {}

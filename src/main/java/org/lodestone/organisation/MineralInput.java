package org.lodestone.organisation;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a mineral; a draft may leave everything but the mineral open.
 *
 * @param mineral the mineral's id in the reference data
 * @param amount a year's amount in {@code unit}
 */
public record MineralInput(
        String mineral,
        Set<MineralRole> roles,
        @Nullable BigDecimal amount,
        @Nullable String unit,
        @Nullable Integer year) {

    public MineralInput {
        roles = Set.copyOf(roles);
    }
}

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

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /** Whether an amount may be of this year. */
    public static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** The same amount is equal, whatever its trailing zeros. */
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public MineralInput {
        roles = Set.copyOf(roles);
        amount = amount == null ? null : plain(amount);
    }
}

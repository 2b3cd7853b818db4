package org.lodestone.organisation.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.CertificateInput;
import org.lodestone.organisation.MineralInput;

/** What the rows of a profile may hold, whoever saves them. An empty row is allowed: it is filled in field by field. */
public final class RowRules {

    private static final int UNIT = 20;
    private static final int DECIMALS = 4;
    private static final BigDecimal TOO_MUCH = new BigDecimal("1000000000000");

    private RowRules() {}

    /**
     * @param known whether the reference data has such a mineral
     * @throws Problem.NotFound for a mineral that nobody knows
     * @throws Problem.RuleBroken {@code mineralAmount} or {@code mineralYear}
     */
    public static void check(MineralInput input, boolean known) {
        if (!known) {
            throw new Problem.NotFound();
        }
        if (!fits(input.amount(), input.unit())) {
            throw new Problem.RuleBroken("mineralAmount");
        }
        Integer year = input.year();
        if (year != null && !MineralInput.isYear(year)) {
            throw new Problem.RuleBroken("mineralYear");
        }
    }

    /** @throws Problem.RuleBroken {@code certificateTooLong} */
    public static void check(CertificateInput input) {
        String scope = input.scope();
        if (input.standard().length() > CertificateInput.LONGEST_STANDARD
                || input.number().length() > CertificateInput.LONGEST_NUMBER
                || input.issuer().length() > CertificateInput.LONGEST_ISSUER
                || scope != null && scope.length() > CertificateInput.LONGEST_SCOPE) {
            throw new Problem.RuleBroken("certificateTooLong");
        }
    }

    private static boolean fits(@Nullable BigDecimal amount, @Nullable String unit) {
        if (amount == null || unit == null) {
            return amount == null && unit == null;
        }
        return amount.signum() >= 0
                && amount.compareTo(TOO_MUCH) < 0
                && amount.stripTrailingZeros().scale() <= DECIMALS
                && !unit.isBlank()
                && unit.length() <= UNIT;
    }
}

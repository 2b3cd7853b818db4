package org.lodestone.alliance;

import java.util.Set;
import org.lodestone.kernel.LocalizedText;
import org.lodestone.kernel.Money;

/**
 * A tier that an organisation can join in.
 *
 * @param code stable within the alliance, {@code corporate} for instance; what a {@code TIER} answer holds
 * @param feePerYear zero when joining is free
 * @param exampleFee true when the amount is an example that nobody published
 */
public record TierSummary(
        String code,
        LocalizedText name,
        LocalizedText description,
        Money feePerYear,
        boolean exampleFee,
        Set<Benefit> benefits) {}

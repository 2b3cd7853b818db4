package org.lodestone.organisation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who in the end owns or controls a part of the organisation.
 *
 * @param share per cent, 0 to 100; null when it is not told
 */
public record BeneficialOwner(
        String name, Kind kind, @Nullable BigDecimal share) {

    /** What kind of owner. */
    public enum Kind {
        STATE,
        LEGAL_ENTITY,
        PERSON
    }
}

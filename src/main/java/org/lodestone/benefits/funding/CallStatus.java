package org.lodestone.benefits.funding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a call stands at a moment, by its dates alone. */
public enum CallStatus {
    OPEN,
    /** Open without a deadline. */
    ROLLING,
    FORTHCOMING,
    CLOSED;

    /** A call whose opening is unknown counts as open until its deadline. */
    public static CallStatus at(Instant now, @Nullable Instant opens, @Nullable Instant closes) {
        if (closes != null && !now.isBefore(closes)) {
            return CLOSED;
        }
        if (opens != null && now.isBefore(opens)) {
            return FORTHCOMING;
        }
        return closes == null ? ROLLING : OPEN;
    }
}

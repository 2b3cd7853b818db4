package org.lodestone.benefits.funding;

import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.Money;

/** A call in a list. */
public record CallRow(
        String identifier,
        String title,
        String programme,
        @Nullable String actionType,
        CallStatus status,
        @Nullable CallOpening opening,
        @Nullable CallDeadline deadline,
        @Nullable Money budget) {}

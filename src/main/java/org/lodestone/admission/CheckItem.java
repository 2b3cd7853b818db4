package org.lodestone.admission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.LocalizedText;

/**
 * A check of the alliance, with what was recorded.
 *
 * @param kind what the portal can help with, {@code SANCTIONS} for instance
 * @param outcome null while nobody recorded one
 */
public record CheckItem(
        String id,
        String kind,
        LocalizedText title,
        @Nullable LocalizedText help,
        @Nullable CheckOutcome outcome,
        String evidence,
        @Nullable Someone by,
        @Nullable Instant at) {}

package org.lodestone.admission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.LocalizedText;

/**
 * A criterion of the alliance, with its assessment.
 *
 * @param score from {@code least} to {@code most}; null while nobody assessed it
 */
public record CriterionItem(
        String id,
        LocalizedText title,
        @Nullable LocalizedText help,
        int least,
        int most,
        @Nullable Integer score,
        String reason,
        @Nullable Someone by,
        @Nullable Instant at) {}

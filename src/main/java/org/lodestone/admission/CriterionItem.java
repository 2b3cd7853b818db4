package org.lodestone.admission;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.LocalizedText;

/**
 * A criterion of the alliance, with its assessment.
 *
 * @param scale what each score means, the first for {@code least}
 * @param score from {@code least} to {@code most}; null while nobody assessed it
 */
public record CriterionItem(
        String id,
        LocalizedText title,
        @Nullable LocalizedText help,
        int least,
        int most,
        List<LocalizedText> scale,
        @Nullable Integer score,
        String reason,
        @Nullable Someone by,
        @Nullable Instant at) {}

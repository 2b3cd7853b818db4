package org.lodestone.admission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is committed.
 *
 * @param problem what is wrong with it; it is saved all the same
 */
public record SavedAnswer(
        String question,
        String value,
        long version,
        Instant at,
        @Nullable AnswerProblem problem) {}

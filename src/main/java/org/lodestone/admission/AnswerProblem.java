package org.lodestone.admission;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.LocalizedText;

/**
 * Something wrong with an answer, to be shown at its field: the text {@code answer-error.<error>} with the arguments by
 * name (numbers and dates in canonical text).
 *
 * @param hint the form's own words for what a pattern asks for
 */
public record AnswerProblem(
        String question,
        AnswerError error,
        Map<String, Object> arguments,
        @Nullable LocalizedText hint) {

    public AnswerProblem(String question, AnswerError error) {
        this(question, error, Map.of(), null);
    }

    public String key() {
        return "answer-error." + error.name();
    }
}

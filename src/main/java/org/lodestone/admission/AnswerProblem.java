package org.lodestone.admission;

import java.util.Map;
import org.lodestone.alliance.AnswerError;
import org.lodestone.kernel.Language;

/**
 * Something wrong with an answer, to be shown at its field: the text {@link #key} with {@link #arguments}.
 *
 * @param question the question's id
 */
public record AnswerProblem(String question, AnswerError error) {

    public String key() {
        return error.key();
    }

    public Map<String, Object> arguments(Language language) {
        return error.arguments(language);
    }
}

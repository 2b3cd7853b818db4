package org.lodestone.admission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.QuestionType;
import org.lodestone.kernel.LocalizedText;

/**
 * A step of the form with its answers.
 *
 * @param answered how many of the shown questions have an answer
 * @param shown how many questions are asked
 * @param problems how many of them still need something before submission
 */
public record AnsweredStep(
        String id,
        LocalizedText title,
        @Nullable LocalizedText help,
        List<AnsweredQuestion> questions,
        int answered,
        int shown,
        int problems) {

    public boolean complete() {
        return problems == 0;
    }

    /** How many answers there are once nothing is missing: what is optional counts where it was answered. */
    public int expected() {
        return (int) questions.stream()
                .filter(AnsweredQuestion::shown)
                .filter(question -> question.answered() || question.problem() != null)
                .count();
    }

    /** Whether an answer that was given, and not only one that is missing, needs mending. */
    public boolean wrong() {
        return questions.stream()
                .anyMatch(answered -> answered.shown()
                        && answered.answered()
                        && answered.problem() != null
                        && answered.question().type() != QuestionType.PROFILE);
    }
}

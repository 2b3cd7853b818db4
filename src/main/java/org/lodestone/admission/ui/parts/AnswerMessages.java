package org.lodestone.admission.ui.parts;

import org.jspecify.annotations.Nullable;
import org.lodestone.admission.AnswerProblem;
import org.lodestone.shell.Words;

/** What is wrong with an answer, in the reader's words. */
public final class AnswerMessages {

    private AnswerMessages() {}

    /** The form's own words where it has some; null where nothing is wrong. */
    public static @Nullable String of(@Nullable AnswerProblem problem) {
        if (problem == null) {
            return null;
        }
        Object[] named = problem.arguments(Words.language()).entrySet().stream()
                .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                .toArray();
        return Words.t(problem.key(), named);
    }
}

package org.lodestone.admission.ui.questions;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestone.alliance.Question;
import org.lodestone.shell.Words;

/** What stands at a question before anybody answers: the form's own words, and how long the answer has to be at least. */
final class QuestionHelp {

    /** In characters; whatever is shorter is asked of nobody who answers at all. */
    private static final int WORTH_SAYING = 10;

    private QuestionHelp() {}

    /** Empty where there is nothing to say. */
    static String of(Question question) {
        Integer least = question.limits().minLength();
        return Stream.of(
                        question.help() == null ? "" : question.help().in(Words.language()),
                        least == null || least < WORTH_SAYING ? "" : Words.t("admissionui.help.least", "min", least))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}

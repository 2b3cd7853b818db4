package org.lodestone.admission.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import org.lodestone.admission.AnsweredQuestion;
import org.lodestone.admission.AnsweredStep;
import org.lodestone.admission.ui.parts.SignatureLine;
import org.lodestone.admission.ui.questions.AnswerWords;
import org.lodestone.alliance.QuestionType;
import org.lodestone.shell.Facts;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** Everything that was answered, folded up step by step. */
final class AnswersPanel extends Panel {

    AnswersPanel(OwnCase own) {
        super(Words.t("admissionui.answers"));
        AnswerWords words = OwnAnswers.words(own);
        own.now().steps().stream()
                .filter(step -> step.shown() > 0)
                .map(step -> details(own, step, words))
                .forEach(this::with);
    }

    private static Component details(OwnCase own, AnsweredStep step, AnswerWords words) {
        Facts facts = new Facts();
        step.questions().stream()
                .filter(AnsweredQuestion::shown)
                .forEach(answered -> facts.fact(
                        answered.question().title().in(Words.language()),
                        answered.question().type() == QuestionType.DECLARATION
                                ? new SignatureLine(own.now().signature())
                                : words.of(answered.question(), answered.value())));
        Details details = new Details(step.title().in(Words.language()), facts);
        details.addClassName("adm-details");
        return details;
    }
}

package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.lodestone.admission.AnsweredQuestion;
import org.lodestone.admission.AskedQuestion;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.QuestionType;
import org.lodestone.shell.Marks;
import org.lodestone.shell.Words;

/** Asks the organisation: each thing is pinned to a question of the form, whose answer may then be changed. */
final class RequestDialog extends ActDialog {

    private final CaseAtHand hand;
    private final Div rows = new Div();

    RequestDialog(CaseAtHand hand) {
        super(Words.t("admissionui.ask.title"), Words.t("admissionui.ask.send"));
        this.hand = hand;
        rows.addClassName("adm-stack");
        rows.add(new AskedRow(questions(), false));
        add(
                new Paragraph(Words.t(
                        "admissionui.ask.follows",
                        "days",
                        hand.now().sheet().alliance().caseRules().requestDueDays())),
                rows,
                new Button(Words.t("admissionui.ask.another"), clicked -> rows.add(new AskedRow(questions(), true))));
    }

    private List<Question> questions() {
        return hand.now()
                .questions()
                .filter(AnsweredQuestion::shown)
                .map(AnsweredQuestion::question)
                .filter(question -> question.type() != QuestionType.DECLARATION)
                .toList();
    }

    private Stream<AskedRow> asked() {
        return rows.getChildren().map(AskedRow.class::cast);
    }

    @Override
    boolean valid() {
        return asked().map(AskedRow::valid).reduce(true, Boolean::logicalAnd)
                && asked().findAny().isPresent();
    }

    @Override
    void act() {
        List<AskedQuestion> asked = asked().map(AskedRow::asked).toList();
        hand.actInDialog(
                () -> hand.services().reviewing().requestInformation(hand.alliance(), hand.reference(), asked),
                Words.t("admissionui.ask.done"));
    }

    /** One thing that is asked. */
    private static final class AskedRow extends Div {

        private final ComboBox<Question> question = new ComboBox<>(Words.t("admissionui.ask.about"));
        private final TextArea text = words(Words.t("admissionui.ask.text"), Words.t("admissionui.ask.text.help"));

        AskedRow(List<Question> questions, boolean removable) {
            addClassName("adm-condition");
            question.setItems(questions);
            question.setItemLabelGenerator(each -> each.title().in(Words.language()));
            question.setRequiredIndicatorVisible(true);
            question.setManualValidation(true);
            Marks.endWhenAnswered(question);
            question.addClassName("adm-field");
            text.setRequiredIndicatorVisible(true);
            text.setMinRows(2);
            add(question, text);
            if (removable) {
                add(new Button(Words.t("admissionui.ask.remove"), clicked -> removeFromParent()));
            }
        }

        boolean valid() {
            question.setErrorMessage(Words.t("admissionui.ask.choose"));
            question.setInvalid(question.getValue() == null);
            return written(text, Words.t("admissionui.ask.textMissing")) && question.getValue() != null;
        }

        AskedQuestion asked() {
            return new AskedQuestion(question.getValue().id(), text.getValue().strip());
        }
    }
}

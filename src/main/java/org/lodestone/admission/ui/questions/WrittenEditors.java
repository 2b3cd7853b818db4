package org.lodestone.admission.ui.questions;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.TypedAnswer;
import org.lodestone.shell.Words;

/** Editors of answers that are typed. None refuses what does not fit: it is saved as typed, and said at the field. */
final class WrittenEditors {

    private static final int SAVE_WHILE_WRITING_MS = 2000;
    private static final int HARD_LIMIT = 20_000;

    private WrittenEditors() {}

    static AnswerEditor text(Question question) {
        TextField field = new TextField();
        field.setMaxLength(HARD_LIMIT);
        return new FieldEditor<>(field, question, typed -> words(question, typed), answer -> answer);
    }

    static AnswerEditor longText(Question question) {
        TextArea area = new TextArea();
        area.setMinRows(4);
        area.setMaxLength(HARD_LIMIT);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(SAVE_WHILE_WRITING_MS);
        return new FieldEditor<>(area, question, typed -> words(question, typed), answer -> answer);
    }

    static AnswerEditor number(Question question) {
        TextField field = new TextField();
        field.addClassName("adm-narrow");
        field.getElement().setAttribute("inputmode", "decimal");
        return new FieldEditor<>(
                field, question, typed -> words(question, typed), answer -> Numbers.typed(answer, Words.locale()));
    }

    static AnswerEditor amount(Question question) {
        return FieldEditor.of(new AmountField(question), question);
    }

    private static String words(Question question, @Nullable String typed) {
        return typed == null ? "" : TypedAnswer.canonical(question, typed, Words.language());
    }
}

package org.lodestone.admission.ui.questions;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.customfield.CustomField;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.Question;
import org.lodestone.shell.FieldInput;
import org.lodestone.shell.Words;

/** An answer that is given in one of Vaadin's fields, which says what the question says. */
class FieldEditor<F extends AbstractField<F, V> & HasLabel & HasHelper & HasValidation, V> extends FieldInput<F, V>
        implements AnswerEditor {

    FieldEditor(F field, Question question, Function<@Nullable V, String> write, Function<String, @Nullable V> read) {
        super(field, write, read);
        field.setLabel(question.title().in(Words.language()));
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(question.required());
        field.addClassName("adm-field");
        field.getElement().getThemeList().add("helper-above-field");
        String help = QuestionHelp.of(question);
        if (!help.isEmpty()) {
            field.setHelperText(help);
        }
    }

    /** Of a field whose value is the canonical text. */
    static AnswerEditor of(CustomField<String> field, Question question) {
        return new FieldEditor<>(field, question, answer -> answer == null ? "" : answer, answer -> answer);
    }
}

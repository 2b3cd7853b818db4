package org.lodestone.admission.ui.questions;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.Question;
import org.lodestone.shell.Words;

/** An answer that is given in one field of Vaadin's, with two functions between its value and the canonical text. */
final class FieldEditor<F extends AbstractField<F, V> & HasLabel & HasHelper & HasValidation, V>
        implements AnswerEditor {

    private final F field;
    private final Function<@Nullable V, String> write;
    private final Function<String, @Nullable V> read;
    private final List<Consumer<String>> listeners = new ArrayList<>();
    private boolean showing;

    FieldEditor(F field, Question question, Function<@Nullable V, String> write, Function<String, @Nullable V> read) {
        this.field = field;
        this.write = write;
        this.read = read;
        field.setLabel(question.title().in(Words.language()));
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(question.required());
        field.addClassName("adm-field");
        field.getElement().getThemeList().add("helper-above-field");
        String help = QuestionHelp.of(question);
        if (!help.isEmpty()) {
            field.setHelperText(help);
        }
        field.addValueChangeListener(changed -> changed());
    }

    /** Tells the listeners that the answer is another one now. */
    void changed() {
        if (!showing) {
            String answer = answer();
            listeners.forEach(listener -> listener.accept(answer));
        }
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public String answer() {
        return write.apply(field.getValue());
    }

    @Override
    public void show(String answer) {
        showing = true;
        try {
            V value = read.apply(answer);
            field.setValue(value == null ? field.getEmptyValue() : value);
        } finally {
            showing = false;
        }
    }

    @Override
    public void onAnswer(Consumer<String> listener) {
        listeners.add(listener);
    }

    @Override
    public void error(@Nullable String message) {
        field.setErrorMessage(message);
        field.setInvalid(message != null);
    }

    @Override
    public void readOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }

    @Override
    public void focus() {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.getElement().callJsFunction("focus");
        }
    }
}

package org.lodestone.admission.ui.questions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.Question;
import org.lodestone.shell.VaadinTexts;

/** A day. What was typed and is no day is kept as the answer, so that it can be said at the field and nothing is lost. */
final class DateEditor implements AnswerEditor {

    private final DatePicker picker;
    private final FieldEditor<DatePicker, LocalDate> editor;
    private String unreadable = "";

    DateEditor(Question question) {
        picker = VaadinTexts.datePicker("");
        picker.addClassName("adm-narrow");
        if (question.limits().notBefore() != null) {
            picker.setInitialPosition(question.limits().notBefore());
        }
        editor = new FieldEditor<>(picker, question, this::write, this::read);
        picker.setFallbackParser(this::keep);
    }

    private Result<LocalDate> keep(String typed) {
        unreadable = typed.strip();
        editor.changed();
        return Result.error(unreadable);
    }

    private String write(@Nullable LocalDate day) {
        if (day != null) {
            unreadable = "";
            return day.toString();
        }
        return unreadable;
    }

    private @Nullable LocalDate read(String answer) {
        try {
            unreadable = "";
            return answer.isBlank() ? null : LocalDate.parse(answer);
        } catch (DateTimeParseException words) {
            unreadable = answer;
            return null;
        }
    }

    @Override
    public Component component() {
        return picker;
    }

    @Override
    public String answer() {
        return editor.answer();
    }

    @Override
    public void show(String answer) {
        editor.show(answer);
    }

    @Override
    public void onAnswer(Consumer<String> listener) {
        editor.onAnswer(listener);
    }

    @Override
    public void error(@Nullable String message) {
        editor.error(message == null || unreadable.isEmpty() ? message : unreadable + ": " + message);
    }

    @Override
    public void readOnly(boolean readOnly) {
        editor.readOnly(readOnly);
    }

    @Override
    public void focus() {
        editor.focus();
    }
}

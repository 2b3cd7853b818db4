package org.lodestone.admission.ui.questions;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.Question;
import org.lodestone.shell.VaadinTexts;

/** A day. What was typed and is no day is kept as the answer, so that it can be said at the field and nothing is lost. */
final class DateEditor extends FieldEditor<DatePicker, LocalDate> {

    private final Typed typed;

    DateEditor(Question question, LocalDate today) {
        this(question, today, VaadinTexts.datePicker(""), new Typed());
    }

    private DateEditor(Question question, LocalDate today, DatePicker picker, Typed typed) {
        super(picker, question, typed::write, typed::read);
        this.typed = typed;
        picker.addClassName("adm-narrow");
        picker.setInitialPosition(nearest(today, question.limits()));
        picker.setFallbackParser(this::keep);
    }

    /** Where the calendar opens: today, or the day nearest to it that may be chosen. */
    private static LocalDate nearest(LocalDate today, Question.Limits limits) {
        LocalDate earliest = limits.notBefore();
        LocalDate latest = limits.notAfter();
        if (earliest != null && today.isBefore(earliest)) {
            return earliest;
        }
        return latest != null && today.isAfter(latest) ? latest : today;
    }

    private Result<LocalDate> keep(String text) {
        typed.unreadable = text.strip();
        changed();
        return Result.error(typed.unreadable);
    }

    @Override
    public void error(@Nullable String message) {
        super.error(message == null || typed.unreadable.isEmpty() ? message : typed.unreadable + ": " + message);
    }

    /** A day's canonical text, or what was typed instead of one. */
    private static final class Typed {

        private String unreadable = "";

        String write(@Nullable LocalDate day) {
            if (day != null) {
                unreadable = "";
                return day.toString();
            }
            return unreadable;
        }

        @Nullable
        LocalDate read(String answer) {
            try {
                unreadable = "";
                return answer.isBlank() ? null : LocalDate.parse(answer);
            } catch (DateTimeParseException words) {
                unreadable = answer;
                return null;
            }
        }
    }
}

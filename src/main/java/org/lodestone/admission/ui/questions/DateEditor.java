package org.lodestone.admission.ui.questions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.data.binder.Result;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.Question;
import org.lodestone.kernel.Language;
import org.lodestone.shell.Words;

/** A day. What was typed and is no day is kept as the answer, so that it can be said at the field and nothing is lost. */
public final class DateEditor implements AnswerEditor {

    private final DatePicker picker;
    private final FieldEditor<DatePicker, LocalDate> editor;
    private String unreadable = "";

    DateEditor(Question question) {
        picker = picker();
        if (question.limits().notBefore() != null) {
            picker.setInitialPosition(question.limits().notBefore());
        }
        editor = new FieldEditor<>(picker, question, this::write, this::read);
        picker.setFallbackParser(this::keep);
    }

    /** A date picker that speaks the reader's language, without a label. */
    public static DatePicker picker() {
        DatePicker picker = new DatePicker();
        picker.setLocale(Words.locale());
        picker.setI18n(i18n(Words.locale()));
        picker.setPlaceholder(Words.t("admissionui.date.placeholder"));
        picker.addClassName("adm-narrow");
        return picker;
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

    private static DatePickerI18n i18n(Locale locale) {
        DatePickerI18n texts = new DatePickerI18n();
        texts.setMonthNames(Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList());
        texts.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale));
        texts.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale));
        texts.setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1);
        texts.setToday(Words.t("admissionui.date.today"));
        texts.setCancel(Words.t("admissionui.cancel"));
        texts.setDateFormats(format(Words.language()), "yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy");
        return texts;
    }

    private static String format(Language language) {
        return switch (language) {
            case EN, FR -> "dd/MM/yyyy";
            case RU, UZ -> "dd.MM.yyyy";
        };
    }

    /** From Sunday on, as the component wants them. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}

package org.lodestone.shell;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.Locale;

/** Vaadin's own texts in the reader's language; every date picker, upload and multiple choice gets them here. */
public final class VaadinTexts {

    private VaadinTexts() {}

    /** A date picker that speaks the reader's language; people may type dates as they write them, or as ISO 8601. */
    public static DatePicker datePicker(String label) {
        DatePicker picker = new Picker(label);
        Locale locale = Words.locale();
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        List<String> months = List.of(symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE));
        List<String> days = List.of(symbols.getWeekdays()).subList(1, 8);
        List<String> shortDays = List.of(symbols.getShortWeekdays()).subList(1, 8);
        picker.setI18n(new DatePickerI18n()
                .setMonthNames(months)
                .setWeekdays(days)
                .setWeekdaysShort(shortDays)
                .setFirstDayOfWeek(Calendar.getInstance(locale).getFirstDayOfWeek() - 1)
                .setDateFormats(Words.t("shell.date.format"), "yyyy-MM-dd", "d.M.yyyy")
                .setToday(Words.t("shell.date.today"))
                .setCancel(Words.t("shell.date.cancel"))
                .setBadInputErrorMessage(Words.t("shell.date.bad")));
        return picker;
    }

    /** Being led to it shows the field with its message; on a phone, focus would open the calendar over them. */
    private static final class Picker extends DatePicker {

        Picker(String label) {
            super(label);
        }

        @Override
        public void focus(FocusOption... options) {
            getElement().executeJs("setTimeout(() => this.querySelector('input').focus())");
        }
    }

    /** A field for several choices that speaks the reader's language. */
    public static <T> MultiSelectComboBox<T> multipleChoice(String label) {
        MultiSelectComboBox<T> field = new MultiSelectComboBox<>(label);
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(Words.t("shell.choice.cleared"))
                .setFocused(Words.t("shell.choice.focused"))
                .setSelected(Words.t("shell.choice.selected"))
                .setDeselected(Words.t("shell.choice.deselected"))
                .setTotal(Words.t("shell.choice.total", "count", "{count}")));
        return field;
    }

    /** @param many whether the upload takes several files at once */
    public static UploadI18N upload(boolean many) {
        String drop = Words.t(many ? "shell.upload.dropMany" : "shell.upload.drop");
        String choose = Words.t(many ? "shell.upload.chooseMany" : "shell.upload.choose");
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Words.t("shell.upload.tooMany"))
                        .setFileIsTooBig(Words.t("shell.upload.tooBig"))
                        .setIncorrectFileType(Words.t("shell.upload.kind")))
                .setUploading(uploading())
                .setFile(new UploadI18N.File()
                        .setRetry(Words.t("shell.tryAgain"))
                        .setRemove(Words.t("shell.upload.remove"))
                        .setStart(Words.t("shell.upload.start")))
                .setUnits(List.of("B", "kB", "MB", "GB"), 1000);
    }

    private static UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Words.t("shell.upload.connecting"))
                        .setStalled(Words.t("shell.upload.stalled"))
                        .setProcessing(Words.t("shell.upload.processing"))
                        .setHeld(Words.t("shell.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Words.t("shell.upload.remaining") + " ")
                        .setUnknown(Words.t("shell.upload.remainingUnknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Words.t("shell.upload.unavailable"))
                        .setUnexpectedServerError(Words.t("shell.upload.failed"))
                        .setForbidden(Words.t("shell.upload.forbidden")));
    }
}

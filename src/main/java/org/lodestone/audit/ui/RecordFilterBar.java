package org.lodestone.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestone.audit.RecordFilter;
import org.lodestone.shell.Reader;
import org.lodestone.shell.VaadinTexts;
import org.lodestone.shell.Words;

/** What to look for in the record; every change leads to the address that says it. */
class RecordFilterBar extends Composite<Div> {

    private final ComboBox<String> act = new ComboBox<>(Words.t("audit.act"));
    private final TextField about = new TextField(Words.t("audit.about"));
    private final DatePicker from = VaadinTexts.datePicker(Words.t("audit.from"));
    private final DatePicker until = VaadinTexts.datePicker(Words.t("audit.until"));

    RecordFilterBar(List<String> acts, RecordFilter filter, AboutWhat what, RecordWords words) {
        act.setItemLabelGenerator(words::act);
        act.setItems(items(acts, filter, words));
        act.setClearButtonVisible(true);
        act.setValue(filter.act());
        about.setHelperText(what.shown());
        about.setClearButtonVisible(true);
        about.setValue(what.typed());
        about.setManualValidation(true);
        about.setErrorMessage(Words.t("audit.nobody.title"));
        about.setInvalid(what.unknown());
        from.setValue(day(filter.from()));
        until.setValue(filter.until() == null ? null : day(filter.until()).minusDays(1));
        act.addValueChangeListener(change -> look());
        about.addValueChangeListener(change -> look());
        from.addValueChangeListener(change -> look());
        until.addValueChangeListener(change -> look());
        getContent().addClassNames("ls-filters", "audit-filters");
        getContent().add(act, about, from, until, new Button(Words.t("audit.all"), click -> UI.getCurrent()
                .navigate("audit")));
    }

    /** By their words; an act that the address names and the portal no longer knows is looked for all the same. */
    private static List<String> items(List<String> acts, RecordFilter filter, RecordWords words) {
        return Stream.concat(acts.stream(), Stream.ofNullable(filter.act()))
                .distinct()
                .sorted(Comparator.comparing(words::act, Collator.getInstance(Words.locale())))
                .toList();
    }

    private void look() {
        UI.getCurrent()
                .navigate(
                        "audit", RecordAddress.of(act.getValue(), about.getValue(), from.getValue(), until.getValue()));
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, Reader.zone());
    }
}

package org.lodestone.alliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.lodestone.alliance.AllianceSettings;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Marks;
import org.lodestone.shell.Panel;
import org.lodestone.shell.VaadinTexts;
import org.lodestone.shell.Words;

/** The holidays of one year. Which year stands in the address. */
final class HolidaysPanel extends Composite<Panel> {

    /** What can be done here. */
    interface Acts {
        void add(LocalDate day, String name);

        void remove(LocalDate day);

        void show(int year);
    }

    private final transient Acts acts;
    private final DatePicker day = VaadinTexts.datePicker(Words.t("alliance.settings.day"));
    private final TextField name = new TextField(Words.t("alliance.settings.holidayName"));

    HolidaysPanel(AllianceSettings settings, int year, Acts acts) {
        this.acts = acts;
        String zone = settings.alliance().zone().getId();
        Paragraph intro = new Paragraph(Words.t("alliance.settings.holidaysIntro", "zone", zone));
        intro.addClassName("ls-muted");
        getContent()
                .beside(years(settings.holidays(), year))
                .with(intro, days(settings.holidays(), year), adding(year));
    }

    @Override
    protected Panel initContent() {
        return new Panel(Words.t("alliance.settings.holidays"));
    }

    private Select<Integer> years(SortedMap<LocalDate, String> holidays, int year) {
        int first =
                holidays.isEmpty() ? year : Math.min(year, holidays.firstKey().getYear());
        int last = holidays.isEmpty() ? year : Math.max(year, holidays.lastKey().getYear());
        Select<Integer> years = new Select<>();
        years.setAriaLabel(Words.t("alliance.settings.year"));
        years.setItems(IntStream.rangeClosed(first, last + 1).boxed().toList());
        years.setValue(year);
        years.addClassName("alliance-year");
        years.addValueChangeListener(change -> acts.show(change.getValue()));
        return years;
    }

    private Component days(SortedMap<LocalDate, String> holidays, int year) {
        SortedMap<LocalDate, String> shown = holidays.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        if (shown.isEmpty()) {
            return new EmptyState(Words.t("alliance.settings.noHolidays"), Words.t("alliance.settings.noHolidaysHint"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("ls-list", "alliance-invitations", "alliance-holidays");
        shown.forEach((date, holiday) -> list.add(row(date, holiday)));
        return list;
    }

    private ListItem row(LocalDate date, String holiday) {
        Span written = new Span(Formats.weekday(date));
        Span called = new Span(holiday);
        called.addClassNames("ls-muted", "ls-small");
        Div words = new Div(written, called);
        words.addClassName("words");
        Button remove = new Button(Words.t("alliance.settings.remove"), click -> acts.remove(date));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(Words.t("alliance.settings.removeOf", "date", Formats.date(date)));
        return new ListItem(words, remove);
    }

    private Div adding(int year) {
        day.setManualValidation(true);
        day.setErrorMessage(Words.t("alliance.settings.dayMissing"));
        day.setInitialPosition(LocalDate.of(year, 1, 1));
        name.setManualValidation(true);
        name.setMaxLength(200);
        name.setErrorMessage(Words.t("alliance.settings.nameMissing"));
        Marks.endWhenAnswered(day);
        Marks.endWhenAnswered(name);
        Div row = new Div(day, name, new Button(Words.t("alliance.settings.addHoliday"), click -> add()));
        row.addClassName("ls-filters");
        return row;
    }

    private void add() {
        day.setInvalid(day.isEmpty());
        name.setInvalid(name.getValue().isBlank());
        if (!day.isInvalid() && !name.isInvalid()) {
            acts.add(day.getValue(), name.getValue());
        }
    }
}

package org.lodestone.alliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestone.alliance.AllianceSettings;
import org.lodestone.alliance.CaseRules;
import org.lodestone.alliance.NumberRange;
import org.lodestone.alliance.TermRules;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** An alliance's numbers for cases and terms; a number out of its range says so at its field. */
final class RulesForm extends Composite<Panel> {

    private final RangeField target = new RangeField("decisionTargetDays", NumberRange.DECISION_TARGET_DAYS);
    private final RangeField due = new RangeField("requestDueDays", NumberRange.REQUEST_DUE_DAYS);
    private final TextField reminders = new TextField(Words.t("alliance.settings.requestReminderDays"));
    private final RangeField close = new RangeField("requestCloseDays", NumberRange.REQUEST_CLOSE_DAYS);
    private final RangeField expiry = new RangeField("draftExpiryDays", NumberRange.DRAFT_EXPIRY_DAYS);
    private final RangeField warning = new RangeField("draftWarningDays", NumberRange.DRAFT_WARNING_DAYS);
    private final RangeField messages = new RangeField("messagesAfterEndDays", NumberRange.MESSAGES_AFTER_END_DAYS);
    private final Select<Boolean> calendar = new Select<>();
    private final RangeField months = new RangeField("termMonths", NumberRange.TERM_MONTHS);
    private final RangeField grace = new RangeField("graceDays", NumberRange.GRACE_DAYS);
    private final transient BiConsumer<CaseRules, TermRules> saving;

    RulesForm(AllianceSettings settings, BiConsumer<CaseRules, TermRules> saving) {
        this.saving = saving;
        reminders.setHelperText(Words.t("alliance.settings.remindersHelp"));
        reminders.setManualValidation(true);
        calendar.setLabel(Words.t("alliance.settings.termKind"));
        calendar.setItems(false, true);
        calendar.setItemLabelGenerator(
                each -> Words.t(each ? "alliance.settings.termCalendar" : "alliance.settings.termRolling"));
        fill(settings.alliance().caseRules(), settings.alliance().termRules());
        Button save = new Button(Words.t("alliance.settings.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClassName("alliance-save");
        getContent()
                .with(
                        fields(target, due, reminders, close, expiry, warning, messages),
                        new H3(Words.t("alliance.settings.term")),
                        fields(calendar, months, grace),
                        save);
    }

    @Override
    protected Panel initContent() {
        return new Panel(Words.t("alliance.settings.numbers"));
    }

    private void fill(CaseRules cases, TermRules terms) {
        target.setValue(cases.decisionTargetDays());
        due.setValue(cases.requestDueDays());
        reminders.setValue(
                cases.requestReminderDays().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        close.setValue(cases.requestCloseDays());
        expiry.setValue(cases.draftExpiryDays());
        warning.setValue(cases.draftWarningDays());
        messages.setValue(cases.messagesAfterEndDays());
        calendar.setValue(terms.calendar());
        months.setValue(terms.months());
        grace.setValue(terms.graceDays());
    }

    private void save() {
        Optional<List<Integer>> days = days();
        reminders.setInvalid(days.isEmpty());
        reminders.setErrorMessage(Words.t("alliance.settings.remindersWrong"));
        long wrong = Stream.of(target, due, close, expiry, warning, messages, months, grace)
                .filter(field -> !field.check())
                .count();
        if (wrong == 0 && days.isPresent()) {
            saving.accept(
                    new CaseRules(
                            target.getValue(),
                            due.getValue(),
                            days.get(),
                            close.getValue(),
                            expiry.getValue(),
                            warning.getValue(),
                            messages.getValue()),
                    new TermRules(months.getValue(), calendar.getValue(), grace.getValue()));
        }
    }

    private Optional<List<Integer>> days() {
        List<String> parts = Arrays.stream(reminders.getValue().split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.stream().allMatch(part -> part.matches("[1-9]\\d{0,2}"))
                ? Optional.of(parts.stream().map(Integer::valueOf).toList())
                : Optional.empty();
    }

    private static Div fields(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("alliance-fields");
        return row;
    }

    /** A whole number in its range. */
    private static final class RangeField extends IntegerField {

        private final NumberRange range;

        RangeField(String text, NumberRange range) {
            super(Words.t("alliance.settings." + text));
            this.range = range;
            setManualValidation(true);
            setErrorMessage(Words.t("alliance.settings.range", "min", range.least(), "max", range.most()));
        }

        boolean check() {
            Integer number = getValue();
            boolean right = number != null && range.holds(number);
            setInvalid(!right);
            return right;
        }
    }
}

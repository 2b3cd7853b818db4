package org.lodestone.organisation.editors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.Problem;
import org.lodestone.minerals.MineralName;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.MineralInput;
import org.lodestone.organisation.MineralRole;
import org.lodestone.shell.ProblemWords;
import org.lodestone.shell.VaadinTexts;
import org.lodestone.shell.Words;

/** One mineral: what is done with it, and how much in which year. An amount that can't be read is not saved until it can. */
final class MineralRow extends Composite<Div> {

    private final MultiSelectComboBox<MineralRole> roles =
            VaadinTexts.multipleChoice(Words.t("profile.minerals.roles"));
    private final TextField amount = new TextField(Words.t("profile.minerals.amount"));
    private final TextField year = new TextField(Words.t("profile.minerals.year"));
    private final RemoveButton remove;
    private final RowConflict<MineralActivity> conflict =
            new RowConflict<>(MineralActivity.class, MineralRow::words, theirs -> now = theirs, this::fill);
    private final MineralsSaver saver;
    private final Runnable saved;
    private MineralActivity now;
    private boolean filling;

    MineralRow(
            MineralActivity mineral,
            MineralName name,
            MineralsSaver saver,
            Runnable saved,
            Consumer<MineralRow> removed) {
        this.now = mineral;
        this.saver = saver;
        this.saved = saved;
        getContent().addClassNames("org-row", "org-mineral");
        Span title = new Span(new Span(name.name()));
        title.addClassName("org-mineral-name");
        if (name.symbol() != null) {
            Span symbol = new Span(name.symbol());
            symbol.addClassName("ls-muted");
            title.add(symbol);
        }
        remove = new RemoveButton(Words.t("profile.minerals.remove", "mineral", name.name()), () -> remove(removed));
        describe(name.name());
        getContent().add(title, roles, amount, year, remove, conflict);
        fill();
        roles.addValueChangeListener(changed -> left());
        amount.addValueChangeListener(changed -> left());
        year.addValueChangeListener(changed -> left());
    }

    private void describe(String mineral) {
        roles.setItems(MineralRole.values());
        roles.setItemLabelGenerator(role -> Words.t("mineral-role", role));
        roles.setAriaLabel(Words.t("profile.minerals.rolesOf", "mineral", mineral));
        amount.setAriaLabel(Words.t("profile.minerals.amountOf", "mineral", mineral));
        year.setAriaLabel(Words.t("profile.minerals.yearOf", "mineral", mineral));
        amount.setPlaceholder(Words.t("profile.minerals.amount.help"));
        amount.setManualValidation(true);
        year.setManualValidation(true);
        year.setMaxLength(4);
    }

    /** What is shown is not what somebody typed: nothing is saved while the fields are filled one by one. */
    private void fill() {
        filling = true;
        try {
            roles.setValue(now.roles());
            amount.setValue(Amounts.written(now.amount(), now.unit()));
            Integer known = now.year();
            year.setValue(known == null ? "" : known.toString());
        } finally {
            filling = false;
        }
        error(amount, null);
        error(year, null);
    }

    private void left() {
        if (!filling) {
            save();
        }
    }

    /** What was read out of the amount stands there as it was read. */
    private void echo() {
        if (!amount.isInvalid()) {
            filling = true;
            amount.setValue(Amounts.written(now.amount(), now.unit()));
            filling = false;
        }
    }

    private void save() {
        Optional<Amounts.Amount> read = Amounts.parse(amount.getValue());
        boolean amountRight = amount.isEmpty() || read.isPresent();
        boolean yearRight = year.isEmpty()
                || year.getValue().matches("\\d{4}") && MineralInput.isYear(Integer.parseInt(year.getValue()));
        error(amount, amountRight ? null : Words.t("profile.minerals.amount.wrong"));
        error(year, yearRight ? null : Words.t("profile.minerals.year.wrong"));
        MineralInput input = new MineralInput(
                now.mineral(),
                roles.getValue(),
                amountRight ? read.map(Amounts.Amount::number).orElse(null) : now.amount(),
                amountRight ? read.map(Amounts.Amount::unit).orElse(null) : now.unit(),
                yearRight ? yearOrNull() : now.year());
        if (!input.equals(new MineralInput(now.mineral(), now.roles(), now.amount(), now.unit(), now.year()))) {
            store(input);
        }
    }

    private void store(MineralInput input) {
        try {
            now = saver.change(now.id(), input, now.version());
            echo();
            saved.run();
        } catch (Problem.StaleEdit stale) {
            conflict.ask(stale, () -> store(input));
        } catch (Problem.RuleBroken refused) {
            error(refused.key().endsWith("mineralYear") ? year : amount, ProblemWords.of(refused));
        }
    }

    private static String words(MineralActivity theirs) {
        Integer year = theirs.year();
        return Stream.of(
                        theirs.roles().stream()
                                .sorted()
                                .map(role -> Words.t("mineral-role", role))
                                .collect(Collectors.joining(", ")),
                        Amounts.written(theirs.amount(), theirs.unit()),
                        year == null ? "" : year.toString())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private @Nullable Integer yearOrNull() {
        return year.isEmpty() ? null : Integer.valueOf(year.getValue());
    }

    private void remove(Consumer<MineralRow> removed) {
        try {
            saver.remove(now.id(), now.version());
            removed.accept(this);
        } catch (Problem.StaleEdit stale) {
            conflict.ask(stale, () -> remove(removed));
        }
    }

    private static void error(TextField field, @Nullable String message) {
        field.setErrorMessage(message);
        field.setInvalid(message != null);
    }

    void readOnly(boolean readOnly) {
        roles.setReadOnly(readOnly);
        amount.setReadOnly(readOnly);
        year.setReadOnly(readOnly);
        remove.setVisible(!readOnly);
    }

    String mineral() {
        return now.mineral();
    }

    void focus() {
        roles.focus();
    }
}

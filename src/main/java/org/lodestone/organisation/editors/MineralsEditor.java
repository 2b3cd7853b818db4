package org.lodestone.organisation.editors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestone.kernel.Problem;
import org.lodestone.minerals.MineralName;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.MineralInput;
import org.lodestone.shell.ProblemWords;
import org.lodestone.shell.Words;

/** The minerals of an organisation, a row each; a row saves when one of its fields is left. */
public final class MineralsEditor extends Composite<Div> {

    private final Map<String, MineralName> names;
    private final MineralsSaver saver;
    private final Consumer<Instant> saved;
    private final Clock clock;
    private final Div rows = new Div();
    private final Span empty = new Span(Words.t("profile.minerals.empty"));
    private final ComboBox<MineralName> add = new ComboBox<>(Words.t("profile.minerals.add"));
    private boolean readOnly;

    /** @param choices all minerals that can be chosen, in the reader's language and order */
    public MineralsEditor(
            List<MineralActivity> minerals,
            List<MineralName> choices,
            MineralsSaver saver,
            Consumer<Instant> saved,
            Clock clock) {
        this.names = choices.stream().collect(Collectors.toMap(MineralName::id, Function.identity()));
        this.saver = saver;
        this.saved = saved;
        this.clock = clock;
        getContent().addClassName("org-rows");
        rows.addClassName("org-rows");
        empty.addClassName("ls-muted");
        add.setItems(choices);
        add.setItemLabelGenerator(MineralName::label);
        add.setHelperText(Words.t("profile.minerals.add.help"));
        add.setManualValidation(true);
        add.addValueChangeListener(chosen -> {
            add.setInvalid(false);
            if (chosen.getValue() != null) {
                add(chosen.getValue());
            }
        });
        getContent().add(rows, empty, add);
        show(minerals);
    }

    public void show(List<MineralActivity> minerals) {
        rows.removeAll();
        minerals.forEach(this::append);
        empty.setVisible(minerals.isEmpty());
    }

    public void readOnly(boolean readOnly) {
        this.readOnly = readOnly;
        add.setVisible(!readOnly);
        rows.getChildren().map(MineralRow.class::cast).forEach(row -> row.readOnly(readOnly));
    }

    /** What is there already, or was added by a colleague meanwhile, is led to and not added again. */
    private void add(MineralName mineral) {
        Optional<MineralRow> there = rows.getChildren()
                .map(MineralRow.class::cast)
                .filter(row -> row.mineral().equals(mineral.id()))
                .findFirst();
        if (there.isPresent()) {
            lead(there.get());
            return;
        }
        try {
            MineralActivity added = saver.add(new MineralInput(mineral.id(), Set.of(), null, null, null));
            lead(append(added));
            saved();
        } catch (Problem.StaleEdit meanwhile) {
            lead(append((MineralActivity)
                    Objects.requireNonNull(meanwhile.arguments().get("row"))));
            saved();
        } catch (Problem.RuleBroken refused) {
            add.setErrorMessage(ProblemWords.of(refused));
            add.setInvalid(true);
        }
    }

    private void lead(MineralRow row) {
        row.focus();
        empty.setVisible(false);
        add.setInvalid(false);
        add.clear();
    }

    private MineralRow append(MineralActivity mineral) {
        MineralName name =
                names.getOrDefault(mineral.mineral(), new MineralName(mineral.mineral(), mineral.mineral(), null));
        MineralRow row = new MineralRow(mineral, name, saver, this::saved, this::removed);
        row.readOnly(readOnly);
        rows.add(row);
        return row;
    }

    private void removed(MineralRow row) {
        rows.remove(row);
        empty.setVisible(rows.getComponentCount() == 0);
        saved();
    }

    private void saved() {
        saved.accept(clock.instant());
    }
}

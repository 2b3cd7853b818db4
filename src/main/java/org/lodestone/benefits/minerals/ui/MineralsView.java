package org.lodestone.benefits.minerals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.explained.ExplainingBenefits;
import org.lodestone.benefits.explained.Explanation;
import org.lodestone.benefits.explained.ui.ExplainedBenefit;
import org.lodestone.benefits.minerals.ComparingLists;
import org.lodestone.benefits.minerals.ListMatrix;
import org.lodestone.benefits.minerals.MatrixRow;
import org.lodestone.benefits.minerals.MineralSheet;
import org.lodestone.benefits.plots.ui.Chip;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Links;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.SearchField;
import org.lodestone.shell.Words;

/** Minerals against the lists of nine bodies; the chosen mineral beside them. */
@Route("o/:organisation/minerals")
@PermitAll
class MineralsView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ComparingLists comparing;
    private final transient ExplainingBenefits explaining;
    private final TextField words = new SearchField(Words.t("minerallists.find"));
    private final Div toggles = new Div();
    private final Panel table = new Panel();
    private final Div beside = new Div();
    private MatrixState state = new MatrixState("", "", "", false, false);

    MineralsView(ComparingLists comparing, ExplainingBenefits explaining) {
        this.comparing = comparing;
        this.explaining = explaining;
        words.addValueChangeListener(change -> look(change.getValue(), change.isFromClient()));
        toggles.addClassName("ls-chips");
        beside.addClassName("ls-beside");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String organisation = event.getRouteParameters().get("organisation").orElse("");
        state = MatrixState.of(organisation, event.getLocation());
        Explanation explanation = explaining.explain(organisation, Benefit.MINERALS);
        if (!explanation.isOpen()) {
            getContent().show(new ExplainedBenefit(explanation));
            return;
        }
        if (!words.isAttached()) {
            build();
        }
        words.setValue(state.words());
        show(comparing.matrix(organisation, Words.language()));
    }

    private void build() {
        Div columns = new Div(table, beside);
        columns.addClassName("ls-matrix-columns");
        PageHeading heading = new PageHeading(Words.t("minerallists.title"))
                .subtitle(Words.t("minerallists.subtitle"))
                .actions(words, toggles);
        getContent().wide().show(heading, columns);
    }

    private void look(String newWords, boolean byReader) {
        if (byReader) {
            getUI().ifPresent(state.looking(newWords.strip())::open);
        }
    }

    private void show(ListMatrix matrix) {
        toggles.removeAll();
        toggles.add(
                new Chip(
                        Words.t("minerallists.oursFirst"),
                        !state.byName(),
                        state.orderedByName(!state.byName()).path()),
                new Chip(
                        Words.t("minerallists.changed"),
                        state.changedOnly(),
                        state.onlyChanged(!state.changedOnly()).path()));
        List<MatrixRow> rows = rows(matrix);
        table.show(rows.isEmpty() ? nothing(matrix) : MatrixTable.of(rows, matrix, state));
        beside.removeAll();
        beside.add(state.selected().map(this::mineral).orElseGet(() -> new ListsInForce(matrix)));
    }

    private Component mineral(String id) {
        MineralSheet sheet = comparing.mineral(state.organisation(), id, Words.language());
        return new MineralBeside(sheet, state.selecting("").path());
    }

    private List<MatrixRow> rows(ListMatrix matrix) {
        String looked = state.words().toLowerCase(Locale.ROOT);
        return matrix.rows().stream()
                .filter(row -> !state.changedOnly() || row.changed())
                .filter(row -> row.name().toLowerCase(Words.locale()).contains(looked)
                        || looked.equalsIgnoreCase(row.symbol())
                        || row.id().contains(looked))
                .sorted(Comparator.comparing((MatrixRow row) -> state.byName() || !row.ours()))
                .toList();
    }

    private Component nothing(ListMatrix matrix) {
        if (state.changedOnly() && matrix.recent().isEmpty()) {
            return new EmptyState(
                    Words.t("minerallists.noChange.title"),
                    Words.t("minerallists.noChange.text", "day", Formats.date(matrix.day())),
                    Links.button(state.onlyChanged(false).path(), Words.t("minerallists.showAll"), false));
        }
        return new EmptyState(
                Words.t("minerallists.nothing.title"),
                Words.t("minerallists.nothing.text"),
                Links.button(state.looking("").onlyChanged(false).path(), Words.t("minerallists.showAll"), false));
    }

    @Override
    public String getPageTitle() {
        return Words.t("minerallists.title");
    }
}

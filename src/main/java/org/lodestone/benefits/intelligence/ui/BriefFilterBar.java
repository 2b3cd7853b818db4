package org.lodestone.benefits.intelligence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lodestone.benefits.intelligence.BriefFilter;
import org.lodestone.benefits.intelligence.BriefKind;
import org.lodestone.shell.Links;
import org.lodestone.shell.Words;

/** Chooses what is shown; every choice is an address. */
class BriefFilterBar extends Composite<Div> {

    private final String organisation;
    private final BriefFilter filter;

    /**
     * @param organisation its reference
     * @param counts of all briefs by jurisdiction
     * @param minerals names by id
     */
    BriefFilterBar(String organisation, BriefFilter filter, Map<String, Integer> counts, Map<String, String> minerals) {
        this.organisation = organisation;
        this.filter = filter;
        getContent().addClassName("ls-filters");
        getContent().add(jurisdiction(counts), kind(), mineral(minerals), text());
        if (!filter.isEmpty()) {
            getContent()
                    .add(Links.to(
                            BriefAddress.path(organisation, BriefFilter.ALL), Words.t("intelligence.filter.clear")));
        }
    }

    private Select<String> jurisdiction(Map<String, Integer> counts) {
        Select<String> select = new Select<>();
        select.setLabel(Words.t("intelligence.filter.jurisdiction"));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Words.t("intelligence.filter.all"));
        select.setItemLabelGenerator(code -> code == null ? Words.t("intelligence.filter.all") : label(code, counts));
        select.setItems(counts.keySet().stream()
                .sorted(Comparator.comparing(BriefWords::jurisdiction))
                .toList());
        if (counts.containsKey(filter.jurisdiction())) {
            select.setValue(filter.jurisdiction());
        }
        select.addValueChangeListener(
                changed -> go(old -> new BriefFilter(changed.getValue(), old.kind(), old.mineral(), old.text())));
        return select;
    }

    private static String label(String code, Map<String, Integer> counts) {
        return Words.t(
                "intelligence.filter.counted",
                "name",
                BriefWords.jurisdiction(code),
                "count",
                counts.getOrDefault(code, 0));
    }

    private Select<BriefKind> kind() {
        Select<BriefKind> select = new Select<>();
        select.setLabel(Words.t("intelligence.filter.kind"));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Words.t("intelligence.filter.all"));
        select.setItemLabelGenerator(
                kind -> kind == null ? Words.t("intelligence.filter.all") : Words.t("intelligence.kind", kind));
        select.setItems(BriefKind.values());
        if (filter.kind() != null) {
            select.setValue(filter.kind());
        }
        select.addValueChangeListener(changed ->
                go(old -> new BriefFilter(old.jurisdiction(), changed.getValue(), old.mineral(), old.text())));
        return select;
    }

    private ComboBox<String> mineral(Map<String, String> minerals) {
        ComboBox<String> box = new ComboBox<>(Words.t("intelligence.filter.mineral"));
        box.setItemLabelGenerator(id -> minerals.getOrDefault(id, id));
        box.setItems(minerals.keySet().stream()
                .sorted(Comparator.comparing(minerals::get))
                .toList());
        box.setPlaceholder(Words.t("intelligence.filter.all"));
        box.setClearButtonVisible(true);
        if (filter.mineral() != null && minerals.containsKey(filter.mineral())) {
            box.setValue(filter.mineral());
        }
        box.addValueChangeListener(
                changed -> go(old -> new BriefFilter(old.jurisdiction(), old.kind(), changed.getValue(), old.text())));
        return box;
    }

    private TextField text() {
        TextField field = new TextField(Words.t("intelligence.filter.text"));
        field.setValue(orEmpty(filter.text()));
        field.setMaxLength(100);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(changed ->
                go(old -> new BriefFilter(old.jurisdiction(), old.kind(), old.mineral(), changed.getValue())));
        return field;
    }

    private void go(UnaryOperator<BriefFilter> change) {
        UI.getCurrent()
                .navigate(
                        BriefAddress.path(organisation, BriefFilter.ALL),
                        BriefAddress.parameters(change.apply(filter)));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

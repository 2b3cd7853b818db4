package org.lodestone.admission.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestone.admission.ui.questions.AnswerWords.SectionAnswer;
import org.lodestone.shell.Facts;
import org.lodestone.shell.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A section of the profile as a case keeps it: single fields as facts, rows as a table. */
public final class SectionWords {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SectionWords() {}

    public static Component of(SectionAnswer answer) {
        try {
            return show(JSON.readTree(answer.json()));
        } catch (JacksonException notJson) {
            return new Span(answer.json());
        }
    }

    private static Component show(JsonNode node) {
        if (node.isArray()) {
            return table(node);
        }
        if (!node.isObject()) {
            return new Span(node.asString());
        }
        Div parts = new Div();
        Facts facts = new Facts();
        node.properties().forEach(entry -> {
            if (entry.getValue().isContainer()) {
                parts.add(show(entry.getValue()));
            } else {
                facts.fact(SectionTexts.name(entry.getKey()), SectionTexts.value(entry.getKey(), entry.getValue()));
            }
        });
        parts.addComponentAsFirst(facts);
        return parts;
    }

    private static Component table(JsonNode rows) {
        if (rows.isEmpty()) {
            return new Span(Words.t("admissionui.section.none"));
        }
        List<String> columns = columns(rows);
        NativeTableHeader head = new NativeTableHeader(new NativeTableRow(columns.stream()
                .map(column -> new NativeTableHeaderCell(SectionTexts.name(column)))
                .toArray(Component[]::new)));
        NativeTableBody body = new NativeTableBody();
        rows.forEach(row -> body.add(new NativeTableRow(columns.stream()
                .map(column -> new NativeTableCell(SectionTexts.value(column, row.path(column))))
                .toArray(Component[]::new))));
        NativeTable table = new NativeTable(head, body);
        table.addClassName("ls-table");
        Div scroll = new Div(table);
        scroll.addClassName("ls-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        return scroll;
    }

    /** The columns that any row has and people can read: ids and versions stay inside. */
    private static List<String> columns(JsonNode rows) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.addAll(row.propertyNames()));
        return names.stream().filter(SectionTexts::knows).collect(Collectors.toList());
    }
}

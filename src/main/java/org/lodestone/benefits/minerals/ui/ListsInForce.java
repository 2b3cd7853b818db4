package org.lodestone.benefits.minerals.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestone.benefits.minerals.ListMatrix;
import org.lodestone.benefits.minerals.ListVersion;
import org.lodestone.benefits.plots.ui.DataTable;
import org.lodestone.minerals.ListChange;
import org.lodestone.minerals.MineralList;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** Beside the matrix while no mineral is chosen: which versions it shows, and what changed last. */
class ListsInForce extends Composite<Div> {

    ListsInForce(ListMatrix matrix) {
        getContent().addClassName("ls-stack");
        getContent().add(versions(matrix), changes(matrix));
    }

    private static Panel versions(ListMatrix matrix) {
        DataTable table = new DataTable(Words.t("minerallists.versions"))
                .head(Words.t("minerallists.list"), Words.t("minerallists.since"), Words.t("minerallists.size"));
        for (ListVersion version : matrix.versions()) {
            MineralList list = version.list();
            Span name = new Span(Words.t("minerals.body", list.body()));
            Span kind = new Span(" " + Words.t("minerals.kind", list.kind()));
            kind.addClassNames("ls-small", "ls-muted");
            Div heading = new Div(name, kind);
            heading.setTitle(list.title() + ". " + list.provenance());
            table.line(
                    heading,
                    DataTable.number(ListSentences.date(list.from())),
                    DataTable.number(Formats.number(list.size())));
        }
        Paragraph note = new Paragraph(Words.t("minerallists.versions.note"));
        note.addClassNames("ls-small", "ls-muted");
        return new Panel(Words.t("minerallists.versions")).with(table, note);
    }

    private static Panel changes(ListMatrix matrix) {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("ls-list");
        for (ListChange change : matrix.changes()) {
            Span head = new Span(Words.t("minerals.body", change.list().body()) + ", "
                    + ListSentences.date(change.list().from()));
            head.addClassName("ls-strong");
            ListItem line = new ListItem(head);
            add(line, "minerallists.in", change.added());
            add(line, "minerallists.out", change.removed());
            lines.add(line);
        }
        return new Panel(Words.t("minerallists.changes")).with(lines);
    }

    private static void add(ListItem line, String direction, Set<String> minerals) {
        if (!minerals.isEmpty()) {
            String names = minerals.stream()
                    .map(id -> Words.t("minerals.name." + id))
                    .sorted()
                    .collect(Collectors.joining(", "));
            Div words = new Div(new Span(Words.t(direction + ".label") + " "), new Span(names));
            words.addClassName("ls-small");
            line.add(words);
        }
    }
}

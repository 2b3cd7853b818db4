package org.lodestone.benefits.minerals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.lodestone.benefits.minerals.MineralSheet;
import org.lodestone.benefits.plots.ui.DataTable;
import org.lodestone.minerals.Body;
import org.lodestone.minerals.ListKind;
import org.lodestone.minerals.MineralList;
import org.lodestone.minerals.Standing;
import org.lodestone.shell.Words;

/** A mineral with each body: where it stands, since when, through which versions, and where that was read. */
final class ListHistory {

    private ListHistory() {}

    static Component of(MineralSheet sheet) {
        DataTable table = new DataTable(Words.t("minerallists.onLists"));
        for (Body body : Body.values()) {
            Standing standing = sheet.standings().get(body);
            Mark mark = Mark.of(standing);
            table.line(
                    Words.t("minerals.body", body),
                    new NativeTableCell(mark.component()),
                    new NativeTableCell(words(sheet, standing), versions(sheet, body)));
        }
        Details sources = new Details(Words.t("minerallists.sources"), sources(sheet));
        return new Div(table, sources);
    }

    private static Div words(MineralSheet sheet, Standing standing) {
        Div words =
                new Div(new Span(ListSentences.history(standing, sheet.mineral().id(), sheet.book())));
        Stream.of(standing.strategic(), standing.top())
                .flatMap(java.util.Optional::stream)
                .forEach(list -> words.add(new Span(" "
                        + Words.t(
                                list.kind() == ListKind.TOP ? "minerallists.topSince" : "minerallists.strategicSince",
                                "date",
                                ListSentences.date(list.from())))));
        return words;
    }

    /** The versions that are known, oldest first, each with the mineral on it or not; nothing for a single one. */
    private static Div versions(MineralSheet sheet, Body body) {
        Div line = new Div();
        List<MineralList> versions = sheet.book().versions(body, ListKind.CRITICAL, sheet.day());
        if (versions.size() < 2) {
            return line;
        }
        line.addClassName("ls-versions");
        for (MineralList list : versions) {
            boolean on = sheet.book().coverage(list, sheet.mineral().id()).full();
            Span version = new Span(ListSentences.date(list.from()) + ": "
                    + Words.t("minerallists.mark", on ? Mark.Kind.ON : Mark.Kind.OFF));
            version.addClassName(on ? "on" : "off");
            line.add(version);
        }
        return line;
    }

    private static Component sources(MineralSheet sheet) {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("ls-list");
        sheet.book().lists().stream()
                .filter(list -> !list.from().start().isAfter(sheet.day()))
                .forEach(list -> {
                    Paragraph provenance = new Paragraph(list.provenance());
                    provenance.addClassNames("ls-small", "ls-muted");
                    lines.add(
                            new ListItem(new Span(list.title() + ", " + ListSentences.date(list.from())), provenance));
                });
        return lines;
    }
}

package org.lodestone.benefits.minerals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestone.benefits.minerals.ListMatrix;
import org.lodestone.benefits.minerals.MatrixRow;
import org.lodestone.benefits.plots.ui.DataTable;
import org.lodestone.minerals.Body;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Links;
import org.lodestone.shell.Words;

/** The table: a line a mineral, a column a body, a mark where they meet. */
final class MatrixTable {

    private MatrixTable() {}

    static Component of(List<MatrixRow> rows, ListMatrix matrix, MatrixState state) {
        NativeTable table = new NativeTable();
        table.addClassName("ls-matrix");
        table.setCaptionText(Words.t("minerallists.caption", "day", Formats.date(matrix.day())));
        table.getCaption().addClassName("ls-sr");
        table.getHead().add(head());
        rows.forEach(row -> table.getBody().add(line(row, state)));
        return new Div(DataTable.scrolling(table, Words.t("minerallists.title")), legend(), abbreviations());
    }

    private static NativeTableRow head() {
        NativeTableRow row = new NativeTableRow();
        row.add(column(new Span(Words.t("minerallists.mineral"))));
        for (Body body : Body.values()) {
            Span code = new Span(body.name());
            code.getElement().setAttribute("aria-hidden", "true");
            Span name = new Span(Words.t("minerals.body", body));
            name.addClassName("ls-sr");
            NativeTableHeaderCell cell = column(code, name);
            cell.setTitle(Words.t("minerals.body", body));
            row.add(cell);
        }
        return row;
    }

    private static NativeTableHeaderCell column(Component... words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow line(MatrixRow row, MatrixState state) {
        boolean selected = row.id().equals(state.mineral());
        Anchor name = Links.to(state.selecting(selected ? "" : row.id()).path(), row.name());
        NativeTableHeaderCell first = new NativeTableHeaderCell(name, small(row));
        first.getElement().setAttribute("scope", "row");
        NativeTableRow line = new NativeTableRow(first);
        if (selected) {
            line.addClassName("selected");
            name.getElement().setAttribute("aria-current", "true");
        }
        if (row.ours()) {
            line.addClassName("ours");
        }
        for (Body body : Body.values()) {
            line.add(new NativeTableCell(Mark.of(row.standings().get(body)).component()));
        }
        return line;
    }

    private static Span small(MatrixRow row) {
        Span small = new Span(Stream.of(row.symbol(), row.ours() ? Words.t("minerallists.ours") : null)
                .filter(part -> part != null)
                .collect(Collectors.joining(" · ")));
        small.addClassName("ls-small");
        return small;
    }

    private static Div legend() {
        Div legend = new Div();
        legend.addClassName("ls-legend");
        for (Mark.Kind kind : Mark.Kind.values()) {
            Span sign = new Span();
            sign.addClassNames("ls-mark", kind.cssClass());
            sign.getElement().setAttribute("aria-hidden", "true");
            legend.add(new Span(sign, new Span(Words.t("minerallists.mark", kind))));
        }
        return legend;
    }

    private static Paragraph abbreviations() {
        Paragraph names = new Paragraph(Stream.of(Body.values())
                .map(body -> body.name() + " " + Words.t("minerals.body", body))
                .collect(Collectors.joining(" · ")));
        names.addClassNames("ls-small", "ls-muted");
        return names;
    }
}

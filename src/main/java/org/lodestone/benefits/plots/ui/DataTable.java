package org.lodestone.benefits.plots.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** A table of figures with a caption that screen readers read first; a bar may stand in a row. */
public class DataTable extends NativeTable {

    public DataTable(String caption) {
        addClassNames("ls-table", "ls-data");
        setCaptionText(caption);
        getCaption().addClassName("ls-sr");
    }

    /** Column headings; those after the first belong to numbers unless the line's cells say otherwise. */
    public DataTable head(String... headings) {
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < headings.length; i++) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(headings[i]);
            cell.getElement().setAttribute("scope", "col");
            if (i > 0) {
                cell.addClassName("number");
            }
            row.add(cell);
        }
        getHead().add(row);
        return this;
    }

    /** A line with its own heading. */
    public NativeTableRow line(String heading, Component... cells) {
        return line(new Span(heading), cells);
    }

    public NativeTableRow line(Component heading, Component... cells) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(heading);
        first.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(first);
        row.add(cells);
        getBody().add(row);
        return row;
    }

    public static NativeTableCell number(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }

    /** A frame in which a wide table scrolls sideways, by keyboard too. */
    public static Div scrolling(NativeTable table, String label) {
        Div frame = new Div(table);
        frame.addClassName("ls-scroll");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", label);
        return frame;
    }

    /** A bar of a share of the longest; the number beside it says the same, so screen readers skip the bar. */
    public static NativeTableCell bar(double share) {
        Span fill = new Span();
        fill.getStyle().setWidth(Math.round(Math.clamp(share, 0, 1) * 1000) / 10.0 + "%");
        Span track = new Span(fill);
        track.addClassName("ls-bar");
        track.getElement().setAttribute("aria-hidden", "true");
        NativeTableCell cell = new NativeTableCell(track);
        cell.addClassName("bar");
        return cell;
    }
}

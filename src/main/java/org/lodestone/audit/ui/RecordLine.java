package org.lodestone.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;
import org.lodestone.audit.RecordRow;
import org.lodestone.audit.RecordRow.Named;
import org.lodestone.shell.Facts;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Words;

/** One entry: when and what, then who and on what, then its details; each name leads to all that is about it. */
class RecordLine extends ListItem {

    private final RecordWords words;

    RecordLine(RecordRow row, RecordWords words) {
        this.words = words;
        addClassName("audit-line");
        Span act = new Span(words.act(row.act()));
        act.addClassName("act");
        Div what = new Div(act, details(row));
        what.addClassName("what");
        getElement().appendChild(time(row));
        add(what, concerned(row));
    }

    private static Element time(RecordRow row) {
        Element time = new Element("time");
        time.setAttribute("datetime", row.at().toString());
        time.setText(Formats.dateTime(row.at()));
        return time;
    }

    private Component details(RecordRow row) {
        Div details = new Div();
        details.addClassName("details");
        row.details()
                .forEach((name, value) -> details.add(new Span(
                        Words.t("audit.fact", "name", words.detail(name), "value", words.value(name, value)))));
        details.setVisible(!row.details().isEmpty());
        return details;
    }

    private Facts concerned(RecordRow row) {
        Facts facts = new Facts();
        if (row.actor() == null) {
            facts.fact(Words.t("audit.actor"), Words.t("audit.portal"));
        } else {
            facts.fact(Words.t("audit.actor"), link(row.actor()));
        }
        facts.fact(words.subject(row.subject()), link(row.about()));
        further(facts, Words.t("audit.organisation"), row.organisation(), row);
        further(facts, Words.t("audit.alliance"), row.alliance(), row);
        return facts;
    }

    /** Unless it is the subject itself. */
    private static void further(Facts facts, String label, @Nullable Named named, RecordRow row) {
        if (named != null && !named.id().equals(row.about().id())) {
            facts.fact(label, link(named));
        }
    }

    private static Anchor link(Named named) {
        Anchor link = new Anchor("audit?"
                + RecordAddress.of(null, named.id().toString(), null, null).getQueryString());
        link.setText(named.name() == null ? named.id().toString() : named.name());
        link.addClassName(named.name() == null ? "id" : "name");
        return link;
    }
}

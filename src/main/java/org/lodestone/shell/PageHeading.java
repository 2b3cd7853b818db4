package org.lodestone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** A page's title with what stands beside it: a trail above, tags, a line below, actions at the end. */
public class PageHeading extends Header {

    private final Div words = new Div();
    private final Div titleLine = new Div();
    private final Div actions = new Div();

    public PageHeading(String title) {
        addClassName("ls-heading");
        words.addClassName("words");
        titleLine.addClassName("title-line");
        titleLine.add(new H1(title));
        words.add(titleLine);
        actions.addClassName("actions");
        add(words);
    }

    public PageHeading subtitle(String text) {
        Span line = new Span(text);
        line.addClassName("subtitle");
        words.add(line);
        return this;
    }

    public PageHeading beside(Component... tags) {
        titleLine.add(tags);
        return this;
    }

    public PageHeading actions(Component... components) {
        actions.add(components);
        add(actions);
        return this;
    }

    /** The way here, above the title; the last step is this page and no link. */
    public PageHeading trail(Component... steps) {
        OrderedList list = new OrderedList();
        for (Component step : steps) {
            list.add(new ListItem(step));
        }
        Nav nav = new Nav(list);
        nav.addClassName("ls-trail");
        nav.setAriaLabel(Words.t("shell.trail"));
        words.addComponentAsFirst(nav);
        return this;
    }

    /** A link for {@link #trail}; navigates without loading the page anew. */
    public static Anchor step(String text, String path) {
        return Links.to(path, text);
    }
}

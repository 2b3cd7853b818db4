package org.lodestone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A bordered part of a page, with a heading and, at its end, what belongs to the heading. */
public class Panel extends Section {

    private final Div head = new Div();
    private final Div body = new Div();

    public Panel() {
        addClassName("ls-panel");
        head.addClassName("head");
        body.addClassName("body");
        super.add(body);
    }

    public Panel(String title, Component... beside) {
        this();
        H2 heading = new H2(title);
        head.add(heading);
        head.add(beside);
        addComponentAsFirst(head);
        setAriaLabel(title);
    }

    /** Adds to the body. */
    public Panel with(Component... components) {
        body.add(components);
        return this;
    }

    /** Replaces the body. */
    public void show(Component... components) {
        body.removeAll();
        body.add(components);
    }

    /** Adds beside the heading. */
    public Panel beside(Component... components) {
        head.add(components);
        return this;
    }
}

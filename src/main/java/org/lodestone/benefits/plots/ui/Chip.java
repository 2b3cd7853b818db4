package org.lodestone.benefits.plots.ui;

import com.vaadin.flow.component.html.Anchor;

/** A filter that is a link: it leads to the same page with the filter set, or taken back where it is on. */
public class Chip extends Anchor {

    public Chip(String text, boolean on, String path) {
        super(path, text);
        setRouterIgnore(false);
        addClassName("ls-chip");
        if (on) {
            addClassName("on");
            getElement().setAttribute("aria-current", "true");
        }
    }
}

package org.lodestone.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A number that leads to exactly the list it counts. */
public class Figure extends Anchor {

    public Figure(String path, String number, String label, String line) {
        super(path);
        setRouterIgnore(false);
        addClassName("ls-figure");
        Span figure = new Span(number);
        figure.addClassName("number");
        Span below = new Span(line);
        below.addClassName("line");
        add(figure, new Span(label), below);
    }
}

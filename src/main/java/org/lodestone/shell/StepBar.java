package org.lodestone.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** How far something has come: done, current and coming steps, with their names below. */
public class StepBar extends Div {

    /** @param current index of the current step; the number of steps when all are done */
    public StepBar(List<String> names, int current) {
        addClassName("ls-steps");
        Div bar = new Div();
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Div labels = new Div();
        labels.addClassName("labels");
        for (int i = 0; i < names.size(); i++) {
            Span part = new Span();
            if (i < current) {
                part.addClassName("done");
            } else if (i == current) {
                part.addClassName("current");
            }
            bar.add(part);
            addName(labels, names.get(i), i, current);
        }
        add(bar, labels);
    }

    private static void addName(Div labels, String name, int i, int current) {
        if (i > 0) {
            labels.getElement().appendChild(Element.createText(" · "));
        }
        Element word = new Element(i == current ? "strong" : "span");
        word.setText(name);
        if (i == current) {
            word.setAttribute("aria-current", "step");
        }
        labels.getElement().appendChild(word);
    }
}

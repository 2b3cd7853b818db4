package org.lodestone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Where nothing is yet: what would be here, and the next step. */
public class EmptyState extends Div {

    public EmptyState(String title, String text, Component... nextSteps) {
        addClassName("ls-empty");
        add(new H2(title), new Paragraph(text));
        if (nextSteps.length > 0) {
            Div actions = new Div(nextSteps);
            actions.addClassName("ls-actions");
            add(actions);
        }
    }
}

package org.lodestone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Names and values, side by side; below each other on a small screen. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("ls-facts");
    }

    /** A missing value is shown as a dash that screen readers call "not given". */
    public Facts fact(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            Span dash = new Span("–");
            dash.getElement().setAttribute("aria-label", Words.t("shell.notGiven"));
            dash.getElement().setAttribute("role", "img");
            return fact(name, dash);
        }
        return fact(name, new Span(value));
    }

    public Facts fact(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}

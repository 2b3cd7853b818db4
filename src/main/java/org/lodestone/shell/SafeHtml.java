package org.lodestone.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;

/** The one place where HTML is shown as HTML: what {@link SafeMarkdown} made of an editor's CommonMark. */
public class SafeHtml extends Composite<Div> {

    public SafeHtml(String markdown) {
        getContent().addClassName("ls-prose");
        getContent().add(new Html("<div>" + SafeMarkdown.toHtml(markdown) + "</div>"));
    }
}

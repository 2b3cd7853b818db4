package org.lodestone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** Something the reader should know before going on. */
public class Notice extends Div {

    public Notice(Tone tone, String title, Component... more) {
        addClassNames("ls-notice", tone.cssClass());
        Element strong = new Element("strong");
        strong.setText(title);
        getElement().appendChild(strong);
        add(more);
    }

    public Notice(Tone tone, String title, String text) {
        this(tone, title, new Paragraph(text));
    }
}

package org.lodestone.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import org.lodestone.shell.Links;
import org.lodestone.shell.Words;

/** A page for people who are not signed in: one card in the middle, the portal’s name above, the languages below. */
public class CalmPage extends Div {

    private final Main card = new Main();

    public CalmPage() {
        addClassName("access-page");
        Anchor brand = Links.to("sign-in", Words.t("shell.name"));
        brand.addComponentAsFirst(new Image("img/lodestone.svg", ""));
        brand.addClassName("ls-brand");
        Header header = new Header(brand);
        card.addClassName("access-card");
        add(header, card, new Footer(new LanguageSwitch()));
    }

    /** Replaces what the card says. */
    void show(String title, Component... components) {
        card.removeAll();
        card.add(new H1(title));
        card.add(components);
    }

    static Paragraph line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("ls-muted");
        return line;
    }

    /** Links below a form, to the pages that people look for there. */
    static Div below(Component... links) {
        Div below = new Div(links);
        below.addClassName("access-below");
        return below;
    }
}

package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.lodestone.shell.InSight;
import org.lodestone.shell.Links;

/** Tabs that are links: each has its address. */
final class TabLinks extends Nav {

    private final UnorderedList list = new UnorderedList();

    TabLinks(String name) {
        addClassName("adm-tabs");
        setAriaLabel(name);
        add(list);
    }

    /** @param count shown beside the name; null for none */
    void add(String path, String name, @Nullable Integer count, boolean current) {
        Anchor link = Links.to(path, "");
        link.add(new Span(name));
        if (count != null) {
            Span number = new Span(String.valueOf(count));
            number.addClassName("count");
            link.add(number);
        }
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
            InSight.keepCurrent(this);
        }
        list.add(new ListItem(link));
    }
}

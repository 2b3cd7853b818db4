package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.lodestone.shell.Links;

/** Tabs that are links: each has its address. */
final class TabLinks extends Nav {

    /** On a phone the tabs are one line: the current one is moved into sight as soon as it has a size, without moving the page. */
    private static final String SHOW_CURRENT = "const line = this.closest('ul'); new ResizeObserver(() => {"
            + " line.scrollLeft = this.offsetLeft - (line.clientWidth - this.offsetWidth) / 2; }).observe(this);";

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
            link.getElement().executeJs(SHOW_CURRENT);
        }
        list.add(new ListItem(link));
    }
}

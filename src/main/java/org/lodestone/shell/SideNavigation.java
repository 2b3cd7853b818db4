package org.lodestone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the rooms' lines, section by section. */
final class SideNavigation {

    private SideNavigation() {}

    /** What the rooms open here, in the order of the lines. */
    static List<NavigationItem> items(List<NavigationEntry> entries, Place place) {
        return entries.stream()
                .flatMap(entry -> entry.items(place).stream())
                .sorted(Comparator.comparingInt(NavigationItem::order).thenComparing(NavigationItem::path))
                .toList();
    }

    static List<Component> of(List<NavigationItem> items) {
        Map<String, SideNav> sections = new LinkedHashMap<>();
        items.forEach(item -> sections.computeIfAbsent(item.section(), SideNavigation::section)
                .addItem(line(item, items)));
        return sections.entrySet().stream()
                .<Component>map(section -> withHeading(section.getKey(), section.getValue()))
                .toList();
    }

    private static SideNav section(String name) {
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", name.isEmpty() ? Words.t("shell.navigation") : name);
        return nav;
    }

    /** Marked on the pages below it as well, unless one of those has a line of its own. */
    private static SideNavItem line(NavigationItem item, List<NavigationItem> items) {
        SideNavItem line =
                new SideNavItem(item.label(), item.path(), item.icon().create());
        line.setMatchNested(
                !item.isHome() && items.stream().noneMatch(other -> other.path().startsWith(item.path() + "/")));
        return line;
    }

    private static Component withHeading(String name, SideNav nav) {
        Div section = new Div();
        if (!name.isEmpty()) {
            Div heading = new Div(name);
            heading.addClassName("ls-nav-heading");
            heading.getElement().setAttribute("aria-hidden", "true");
            section.add(heading);
        }
        section.add(nav);
        return section;
    }
}

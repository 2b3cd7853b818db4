package org.lodestone.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lodestone.shell.Links;
import org.lodestone.shell.NavigationEntry;
import org.lodestone.shell.NavigationItem;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Place;

/** The sections of the navigation as panels: a first page for those who work here and belong to no organisation. */
final class Ways {

    private Ways() {}

    static List<Component> of(List<NavigationEntry> navigation, Place place) {
        Map<String, Div> sections = new LinkedHashMap<>();
        navigation.stream()
                .flatMap(entry -> entry.items(place).stream())
                .filter(item -> !item.section().isEmpty())
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .forEach(item -> sections.computeIfAbsent(item.section(), name -> actions())
                        .add(Links.button(item.path(), item.label(), false)));
        return sections.entrySet().stream()
                .<Component>map(section -> new Panel(section.getKey()).with(section.getValue()))
                .toList();
    }

    private static Div actions() {
        Div actions = new Div();
        actions.addClassName("ls-actions");
        return actions;
    }
}

package org.lodestone.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lodestone.shell.HomeCard;
import org.lodestone.shell.HomeCard.Kind;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;

/** Puts the rooms' cards in their places: tasks, states, figures, benefits. */
final class HomeCards {

    private HomeCards() {}

    static List<Component> of(List<HomeCard> slots, Place place) {
        Map<Kind, List<Component>> cards = new EnumMap<>(Kind.class);
        slots.forEach(slot ->
                cards.computeIfAbsent(slot.kind(), kind -> new ArrayList<>()).addAll(slot.cards(place)));
        List<Component> parts = new ArrayList<>();
        cards.forEach((kind, found) -> {
            if (!found.isEmpty()) {
                parts.add(part(kind, found));
            }
        });
        return parts;
    }

    private static Component part(Kind kind, List<Component> cards) {
        Component[] all = cards.toArray(Component[]::new);
        if (kind == Kind.TASK) {
            return new Panel(Words.t("home.tasks")).with(all);
        }
        Div part = new Div(all);
        part.addClassName(kind == Kind.FIGURE ? "ls-figures" : "ls-columns");
        return part;
    }
}

package org.lodestone.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lodestone.shell.Figure;
import org.lodestone.shell.HomeCard;
import org.lodestone.shell.HomeCard.Kind;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;

/** Puts the rooms' cards in their places: tasks, states, figures, benefits. */
final class HomeCards {

    private final Map<Kind, List<Component>> cards = new EnumMap<>(Kind.class);

    HomeCards(List<HomeCard> slots, Place place) {
        slots.forEach(slot -> slot.cards(place)
                .forEach(card -> cards.computeIfAbsent(kind(slot, card), kind -> new ArrayList<>())
                        .add(card)));
    }

    /** Whether nothing waits and nothing is under way, whatever benefits there are. */
    boolean quiet() {
        return !cards.containsKey(Kind.TASK) && !cards.containsKey(Kind.STATE);
    }

    List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        cards.forEach((kind, found) -> {
            if (!alone(kind, found)) {
                parts.add(part(kind, found));
            }
        });
        return parts;
    }

    /** One number across the whole page says less than the card that it stands above. */
    private static boolean alone(Kind kind, List<Component> found) {
        return kind == Kind.FIGURE && found.size() == 1;
    }

    private static Kind kind(HomeCard slot, Component card) {
        return card instanceof Figure ? Kind.FIGURE : slot.kind();
    }

    private static Component part(Kind kind, List<Component> cards) {
        Component[] all = cards.toArray(Component[]::new);
        if (kind == Kind.TASK) {
            return new Panel(Words.t("home.tasks")).with(all);
        }
        Div part = new Div(all);
        part.addClassName(
                switch (kind) {
                    case FIGURE -> "ls-figures";
                    case BENEFIT -> "ls-news";
                    case TASK, STATE -> "ls-columns";
                });
        return part;
    }
}

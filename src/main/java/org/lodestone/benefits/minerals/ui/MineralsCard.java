package org.lodestone.benefits.minerals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.minerals.ComparingLists;
import org.lodestone.benefits.minerals.MineralAddresses;
import org.lodestone.minerals.NewestList;
import org.lodestone.shell.HomeCard;
import org.lodestone.shell.Links;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.core.annotation.Order;

/** The list that came into force last, on the first page. */
@org.springframework.stereotype.Component
@Order(80)
class MineralsCard implements HomeCard {

    private final ComparingLists comparing;

    MineralsCard(ComparingLists comparing) {
        this.comparing = comparing;
    }

    @Override
    public Kind kind() {
        return Kind.BENEFIT;
    }

    @Override
    public List<Component> cards(Place place) {
        return place.organisation()
                .flatMap(organisation -> comparing.newest(organisation).map(list -> List.of(card(organisation, list))))
                .orElse(List.of());
    }

    private static Component card(String organisation, NewestList list) {
        Paragraph newest = new Paragraph(Words.t(
                "minerallists.card.line",
                "body",
                Words.t("minerals.body", list.body()),
                "date",
                ListSentences.date(list.from()),
                "count",
                list.size()));
        Div actions = new Div(Links.to(MineralAddresses.of(organisation), Words.t("minerallists.card.action")));
        actions.addClassName("ls-actions");
        return new Panel(Words.t("benefits.name", Benefit.MINERALS)).with(newest, actions);
    }
}

package org.lodestone.benefits.explained.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.explained.ExplainingBenefits;
import org.lodestone.membership.BenefitAddresses;
import org.lodestone.membership.Entitlement;
import org.lodestone.shell.HomeCard;
import org.lodestone.shell.Links;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Place;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;
import org.springframework.core.annotation.Order;

/** Benefits without news: those that are only explained so far, and those that are closed. */
@org.springframework.stereotype.Component
@Order(90)
class OtherBenefitCards implements HomeCard {

    private final ExplainingBenefits explaining;

    OtherBenefitCards(ExplainingBenefits explaining) {
        this.explaining = explaining;
    }

    @Override
    public Kind kind() {
        return Kind.BENEFIT;
    }

    @Override
    public List<Component> cards(Place place) {
        return place.organisation()
                .map(organisation -> cards(organisation, explaining.all(organisation)))
                .orElse(List.of());
    }

    private static List<Component> cards(String organisation, Map<Benefit, Entitlement> all) {
        List<Component> cards = new ArrayList<>();
        Stream.of(Benefit.values())
                .filter(benefit -> !benefit.ready() && all.get(benefit) instanceof Entitlement.Open)
                .forEach(benefit -> cards.add(promised(organisation, benefit)));
        cards.addAll(ClosedBenefits.cards(organisation, all));
        return cards;
    }

    private static Component promised(String organisation, Benefit benefit) {
        Paragraph what = new Paragraph(Words.t("benefits.what", benefit));
        what.addClassName("ls-muted");
        Div actions = new Div(Links.to(BenefitAddresses.of(organisation, benefit), Words.t("explained.what")));
        actions.addClassName("ls-actions");
        return new Panel(Words.t("benefits.name", benefit), new Tag(Tone.NEUTRAL, Words.t("explained.card.included")))
                .with(what, actions);
    }
}

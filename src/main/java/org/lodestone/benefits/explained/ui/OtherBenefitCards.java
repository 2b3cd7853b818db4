package org.lodestone.benefits.explained.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.explained.ExplainingBenefits;
import org.lodestone.membership.BenefitAddresses;
import org.lodestone.membership.Entitlement;
import org.lodestone.membership.Missing;
import org.lodestone.shell.HomeCard;
import org.lodestone.shell.Links;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Place;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;
import org.springframework.core.annotation.Order;

/** Benefits without news: those that are only explained so far, and those that a member's tier does not include. */
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
        return place.organisation().stream()
                .flatMap(organisation -> {
                    var all = explaining.all(organisation);
                    return Stream.of(Benefit.values())
                            .map(all::get)
                            .filter(Objects::nonNull)
                            .flatMap(entitlement -> card(organisation, entitlement));
                })
                .toList();
    }

    private static Stream<Component> card(String organisation, Entitlement entitlement) {
        return switch (entitlement) {
            case Entitlement.Open open ->
                !open.benefit().ready()
                        ? Stream.of(card(
                                organisation,
                                open.benefit(),
                                new Tag(Tone.NEUTRAL, Words.t("explained.card.included")),
                                Words.t("explained.what")))
                        : Stream.of();
            case Entitlement.Closed closed ->
                closed.ways().stream().anyMatch(way -> way.missing() == Missing.TIER)
                        ? Stream.of(card(
                                organisation,
                                closed.benefit(),
                                new Tag(Tone.NEUTRAL, Words.t("explained.card.tier")),
                                Words.t("explained.how")))
                        : Stream.of();
        };
    }

    private static Component card(String organisation, Benefit benefit, Tag tag, String verb) {
        Paragraph what = new Paragraph(Words.t("benefits.what", benefit));
        what.addClassName("ls-muted");
        Div actions = new Div(Links.to(BenefitAddresses.of(organisation, benefit), verb));
        actions.addClassName("ls-actions");
        return new Panel(Words.t("benefits.name", benefit), tag).with(what, actions);
    }
}

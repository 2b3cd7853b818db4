package org.lodestone.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.lodestone.membership.HeldMembership;
import org.lodestone.membership.MembershipAddresses;
import org.lodestone.membership.MembershipState;
import org.lodestone.membership.ReadingMemberships;
import org.lodestone.shell.HomeCard;
import org.lodestone.shell.Links;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.core.annotation.Order;

/** A card per membership on the first page; one that ended is news no more. */
@org.springframework.stereotype.Component
@Order(20)
class MembershipCards implements HomeCard {

    private final ReadingMemberships reading;

    MembershipCards(ReadingMemberships reading) {
        this.reading = reading;
    }

    @Override
    public List<Component> cards(Place place) {
        return place.organisation()
                .map(organisation -> reading.memberships(organisation).stream()
                        .filter(held -> held.membership().state() != MembershipState.ENDED)
                        .map(held -> card(organisation, held))
                        .toList())
                .orElse(List.of());
    }

    private static Component card(String organisation, HeldMembership held) {
        Div actions = new Div(Links.to(MembershipAddresses.of(organisation), Words.t("membership.card.action")));
        actions.addClassName("ls-actions");
        return new Panel(
                        MembershipWords.name(held.alliance()),
                        MembershipWords.tag(held.membership().state()))
                .with(new Paragraph(MembershipWords.sentence(held)), actions);
    }
}

package org.lodestone.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lodestone.membership.HeldMembership;
import org.lodestone.membership.MembershipAddresses;
import org.lodestone.membership.MembershipState;
import org.lodestone.membership.MembershipSummary;
import org.lodestone.membership.ReadingMemberships;
import org.lodestone.shell.Figure;
import org.lodestone.shell.Formats;
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
                .map(organisation -> cards(
                        organisation,
                        reading.memberships(organisation).stream()
                                .filter(held -> held.membership().state() != MembershipState.ENDED)
                                .toList()))
                .orElse(List.of());
    }

    private static List<Component> cards(String organisation, List<HeldMembership> memberships) {
        List<Component> cards = new ArrayList<>();
        figure(organisation, memberships).ifPresent(cards::add);
        memberships.forEach(held -> cards.add(card(organisation, held)));
        return cards;
    }

    /** How many are in force, and which term ends first. */
    private static Optional<Figure> figure(String organisation, List<HeldMembership> memberships) {
        List<LocalDate> ends = memberships.stream()
                .map(HeldMembership::membership)
                .filter(membership -> membership.state().inForce())
                .map(MembershipSummary::until)
                .sorted()
                .toList();
        return ends.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure(
                        MembershipAddresses.of(organisation),
                        Formats.number(ends.size()),
                        Words.t("membership.figure", "count", ends.size()),
                        Words.t("membership.figure.line", "date", Formats.date(ends.getFirst()))));
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

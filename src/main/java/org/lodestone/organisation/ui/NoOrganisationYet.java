package org.lodestone.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.List;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.organisation.AcceptingInvitations;
import org.lodestone.organisation.MyOrganisations;
import org.lodestone.organisation.OrganisationAddresses;
import org.lodestone.shell.HomeCard;
import org.lodestone.shell.Links;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.core.annotation.Order;

/**
 * For a person without an organisation: the invitations that wait, and the way to find or enter one. Those who come to work
 * for an alliance or the portal are not told to begin with an organisation.
 */
@org.springframework.stereotype.Component
@Order(10)
class NoOrganisationYet implements HomeCard {

    private final MyOrganisations organisations;
    private final AcceptingInvitations accepting;
    private final CurrentPerson current;
    private final AuthenticationContext authentication;

    NoOrganisationYet(
            MyOrganisations organisations,
            AcceptingInvitations accepting,
            CurrentPerson current,
            AuthenticationContext authentication) {
        this.organisations = organisations;
        this.accepting = accepting;
        this.current = current;
        this.authentication = authentication;
    }

    @Override
    public List<Component> cards(Place place) {
        if (place.organisation().isPresent()
                || current.id().isEmpty()
                || !organisations.mine().isEmpty()) {
            return List.of();
        }
        List<Component> cards = new ArrayList<>();
        accepting
                .mine()
                .forEach(invitation -> cards.add(new InvitationNotice(invitation, id -> UI.getCurrent()
                        .navigate(accepting.accept(id).leadsTo()))));
        if (!authentication.hasAnyRole("STAFF", "AUDITOR", "SYSTEM_ADMIN")) {
            cards.add(new Panel(Words.t("organisation.none.title"))
                    .with(
                            new Paragraph(Words.t("organisation.none.text")),
                            new Div(Links.button(
                                    OrganisationAddresses.NEW, Words.t("organisation.none.action"), true))));
        }
        return cards;
    }
}

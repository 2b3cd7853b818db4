package org.lodestone.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.Optional;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.organisation.AffiliationSummary;
import org.lodestone.organisation.MyOrganisations;
import org.lodestone.organisation.OrganisationAddresses;
import org.lodestone.shell.HeaderSlot;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.core.annotation.Order;

/**
 * The organisations that the person acts for. Choosing one goes to its address, so that two pages never act for the wrong one.
 */
@org.springframework.stereotype.Component
@Order(50)
class OrganisationSwitcher implements HeaderSlot {

    private final MyOrganisations organisations;
    private final CurrentPerson current;

    OrganisationSwitcher(MyOrganisations organisations, CurrentPerson current) {
        this.organisations = organisations;
        this.current = current;
    }

    @Override
    public Optional<Component> component(Place place) {
        if (current.id().isEmpty()) {
            return Optional.empty();
        }
        List<AffiliationSummary> mine = organisations.mine();
        return mine.isEmpty() ? Optional.empty() : Optional.of(menu(mine, place));
    }

    private static Component menu(List<AffiliationSummary> mine, Place place) {
        Optional<String> now = OrganisationNavigation.atHand(mine, place)
                .map(affiliation -> affiliation.organisation().name());
        MenuBar bar = new MenuBar();
        bar.addClassName("org-switcher");
        Span name = new Span(now.orElse(Words.t("organisation.switcher.choose")));
        MenuItem root = bar.addItem(name);
        root.setAriaLabel(Words.t("organisation.switcher", "organisation", name.getText()));
        SubMenu items = root.getSubMenu();
        mine.forEach(affiliation -> {
            MenuItem item = items.addItem(
                    affiliation.organisation().name(), chosen -> UI.getCurrent().navigate(there(affiliation, place)));
            item.setCheckable(true);
            item.setChecked(
                    now.filter(affiliation.organisation().name()::equals).isPresent());
        });
        items.addSeparator();
        items.addItem(Words.t("organisation.switcher.another"), chosen -> UI.getCurrent()
                .navigate(OrganisationAddresses.NEW));
        return bar;
    }

    /** The same kind of page for the other organisation, where every organisation has one. */
    private static String there(AffiliationSummary affiliation, Place place) {
        String reference = affiliation.organisation().reference();
        String path = place.path();
        if (path.endsWith("/profile")) {
            return OrganisationAddresses.profile(reference);
        }
        return path.endsWith("/people")
                ? OrganisationAddresses.people(reference)
                : OrganisationAddresses.home(reference);
    }
}

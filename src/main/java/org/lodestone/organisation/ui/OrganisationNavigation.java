package org.lodestone.organisation.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.organisation.AffiliationSummary;
import org.lodestone.organisation.MyOrganisations;
import org.lodestone.organisation.OrganisationAddresses;
import org.lodestone.shell.NavigationEntry;
import org.lodestone.shell.NavigationItem;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.stereotype.Component;

/** Profile and people of the organisation at hand: the one in the address, or the only one that the person has. */
@Component
class OrganisationNavigation implements NavigationEntry {

    private final MyOrganisations organisations;
    private final CurrentPerson current;

    OrganisationNavigation(MyOrganisations organisations, CurrentPerson current) {
        this.organisations = organisations;
        this.current = current;
    }

    @Override
    public List<NavigationItem> items(Place place) {
        if (current.id().isEmpty()) {
            return List.of();
        }
        return atHand(organisations.mine(), place)
                .map(affiliation -> lines(affiliation.organisation().reference()))
                .orElse(List.of());
    }

    private static List<NavigationItem> lines(String reference) {
        String section = Words.t("organisation.navigation");
        return List.of(
                new NavigationItem(
                        section,
                        610,
                        Words.t("organisation.profile.title"),
                        OrganisationAddresses.profile(reference),
                        VaadinIcon.BUILDING_O),
                new NavigationItem(
                        section,
                        620,
                        Words.t("organisation.people.title"),
                        OrganisationAddresses.people(reference),
                        VaadinIcon.USERS));
    }

    static Optional<AffiliationSummary> atHand(List<AffiliationSummary> mine, Place place) {
        if (place.organisation().isEmpty()) {
            return mine.size() == 1 ? Optional.of(mine.getFirst()) : Optional.empty();
        }
        return mine.stream()
                .filter(affiliation -> affiliation
                        .organisation()
                        .reference()
                        .equals(place.organisation().get()))
                .findFirst();
    }
}

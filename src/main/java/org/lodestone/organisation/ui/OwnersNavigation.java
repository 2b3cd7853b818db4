package org.lodestone.organisation.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.lodestone.organisation.OrganisationAddresses;
import org.lodestone.shell.NavigationEntry;
import org.lodestone.shell.NavigationItem;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.stereotype.Component;

/** Leads system administrators, and auditors, to the organisations that have no owner. */
@Component
class OwnersNavigation implements NavigationEntry {

    private final AuthenticationContext authentication;

    OwnersNavigation(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public List<NavigationItem> items(Place place) {
        if (place.insideOrganisation() || !authentication.hasAnyRole("SYSTEM_ADMIN", "AUDITOR")) {
            return List.of();
        }
        return List.of(new NavigationItem(
                Words.t("access.navigation"),
                905,
                Words.t("organisation.owners.title"),
                OrganisationAddresses.SYSTEM_OWNERS,
                VaadinIcon.BUILDING_O));
    }
}

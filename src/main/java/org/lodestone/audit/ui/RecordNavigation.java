package org.lodestone.audit.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.lodestone.shell.NavigationEntry;
import org.lodestone.shell.NavigationItem;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.stereotype.Component;

/**
 * The auditors' line in the navigation; outside of an organisation's pages and on its first one, where
 * roles are read anyway.
 */
@Component
class RecordNavigation implements NavigationEntry {

    private final AuthenticationContext authentication;

    RecordNavigation(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public List<NavigationItem> items(Place place) {
        if (place.insideOrganisation() || !authentication.hasRole("AUDITOR")) {
            return List.of();
        }
        return List.of(new NavigationItem("", 900, Words.t("audit.title"), "audit", VaadinIcon.ARCHIVE));
    }
}

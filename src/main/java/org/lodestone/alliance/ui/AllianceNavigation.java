package org.lodestone.alliance.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.List;
import org.lodestone.alliance.AllianceAddresses;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.DocumentKind;
import org.lodestone.alliance.GrantingStaffRoles;
import org.lodestone.shell.NavigationEntry;
import org.lodestone.shell.NavigationItem;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.stereotype.Component;

/** The public list for everybody; staff and settings for those who run an alliance. Outside an organisation's pages. */
@Component
class AllianceNavigation implements NavigationEntry {

    private final GrantingStaffRoles granting;
    private final AuthenticationContext authentication;

    AllianceNavigation(GrantingStaffRoles granting, AuthenticationContext authentication) {
        this.granting = granting;
        this.authentication = authentication;
    }

    @Override
    public List<NavigationItem> items(Place place) {
        List<NavigationItem> items = new ArrayList<>();
        if (place.insideOrganisation()) {
            return items;
        }
        if (place.organisation().isEmpty()) {
            items.add(new NavigationItem(
                    "", 60, Words.t("alliance.list.title"), AllianceAddresses.LIST, VaadinIcon.CLUSTER));
        }
        if (authentication.hasAnyRole("SYSTEM_ADMIN", "AUDITOR")) {
            items.add(item(800, Words.t("alliance.nav.system"), AllianceAddresses.SYSTEM, VaadinIcon.BUILDING));
        }
        if (authentication.hasAnyRole("STAFF", "AUDITOR")) {
            granting.overseen().forEach(alliance -> addAlliance(items, alliance));
        }
        return items;
    }

    private static void addAlliance(List<NavigationItem> items, AllianceSummary alliance) {
        String code = alliance.code();
        items.add(item(
                810,
                Words.t("alliance.nav.staff", "alliance", code),
                AllianceAddresses.staff(alliance.slug()),
                VaadinIcon.USERS));
        items.add(item(
                811,
                Words.t("alliance.nav.settings", "alliance", code),
                AllianceAddresses.settings(alliance.slug()),
                VaadinIcon.COG));
        items.add(item(
                811,
                Words.t("alliance.nav.versions", "alliance", code),
                AllianceAddresses.versions(alliance.slug(), DocumentKind.FORM),
                VaadinIcon.FORM));
    }

    private static NavigationItem item(int order, String label, String path, VaadinIcon icon) {
        return new NavigationItem(Words.t("alliance.nav.section"), order, label, path, icon);
    }
}

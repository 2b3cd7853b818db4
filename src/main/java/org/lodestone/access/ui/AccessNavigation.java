package org.lodestone.access.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.lodestone.access.AccessAddresses;
import org.lodestone.access.MyAccount;
import org.lodestone.access.PortalRole;
import org.lodestone.messaging.MessagingAddresses;
import org.lodestone.shell.NavigationEntry;
import org.lodestone.shell.NavigationItem;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.stereotype.Component;

/** What system administrators open, and auditors read. */
@Component
class AccessNavigation implements NavigationEntry {

    private final MyAccount account;

    AccessNavigation(MyAccount account) {
        this.account = account;
    }

    @Override
    public List<NavigationItem> items(Place place) {
        if (!account.holds(PortalRole.SYSTEM_ADMIN) && !account.holds(PortalRole.AUDITOR)) {
            return List.of();
        }
        String section = Words.t("access.navigation");
        return List.of(
                new NavigationItem(
                        section, 900, Words.t("access.people.title"), AccessAddresses.SYSTEM_PEOPLE, VaadinIcon.USERS),
                new NavigationItem(
                        section, 910, Words.t("access.outbox"), MessagingAddresses.OUTBOX, VaadinIcon.OUTBOX));
    }
}

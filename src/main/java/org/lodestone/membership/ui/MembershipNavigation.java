package org.lodestone.membership.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.lodestone.membership.MembershipAddresses;
import org.lodestone.membership.ReadingMemberships;
import org.lodestone.shell.NavigationEntry;
import org.lodestone.shell.NavigationItem;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.stereotype.Component;

/** The line that leads to an organisation's memberships. */
@Component
class MembershipNavigation implements NavigationEntry {

    private final ReadingMemberships reading;

    MembershipNavigation(ReadingMemberships reading) {
        this.reading = reading;
    }

    @Override
    public List<NavigationItem> items(Place place) {
        return place.organisation()
                .filter(reading::belongsTo)
                .map(organisation -> List.of(new NavigationItem(
                        Words.t("membership.section"),
                        630,
                        Words.t("membership.title"),
                        MembershipAddresses.of(organisation),
                        VaadinIcon.GROUP)))
                .orElse(List.of());
    }
}

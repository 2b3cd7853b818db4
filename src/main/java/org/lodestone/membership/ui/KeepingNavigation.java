package org.lodestone.membership.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.List;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.membership.AnsweringJoinRequests;
import org.lodestone.membership.MembershipAddresses;
import org.lodestone.membership.ReadingMembers;
import org.lodestone.shell.NavigationEntry;
import org.lodestone.shell.NavigationItem;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.stereotype.Component;

/** The lines that lead an alliance's staff to its members and to requests that nobody answered, and auditors to all of them. */
@Component
class KeepingNavigation implements NavigationEntry {

    private final ReadingMembers members;
    private final AnsweringJoinRequests answering;
    private final AuthenticationContext authentication;

    KeepingNavigation(ReadingMembers members, AnsweringJoinRequests answering, AuthenticationContext authentication) {
        this.members = members;
        this.answering = answering;
        this.authentication = authentication;
    }

    @Override
    public List<NavigationItem> items(Place place) {
        List<NavigationItem> items = new ArrayList<>();
        if (place.organisation().isPresent()) {
            return items;
        }
        boolean auditor = authentication.hasRole("AUDITOR");
        if (auditor || authentication.hasRole("SYSTEM_ADMIN")) {
            items.add(item(
                    820, Words.t("joinRequests.title"), MembershipAddresses.SYSTEM_REQUESTS, VaadinIcon.USER_CLOCK));
        }
        if (auditor || authentication.hasRole("STAFF")) {
            List<AllianceSummary> kept = members.kept();
            kept.forEach(alliance -> items.add(members(alliance)));
            (auditor ? kept : answering.desks()).forEach(alliance -> items.add(requests(alliance)));
        }
        return items;
    }

    private static NavigationItem members(AllianceSummary alliance) {
        return item(
                812,
                Words.t("members.nav", "alliance", alliance.code()),
                MembershipAddresses.members(alliance.slug()),
                VaadinIcon.GROUP);
    }

    private static NavigationItem requests(AllianceSummary alliance) {
        return item(
                813,
                Words.t("joinRequests.nav", "alliance", alliance.code()),
                MembershipAddresses.requests(alliance.slug()),
                VaadinIcon.USER_CLOCK);
    }

    private static NavigationItem item(int order, String label, String path, VaadinIcon icon) {
        return new NavigationItem(Words.t("alliance.nav.section"), order, label, path, icon);
    }
}

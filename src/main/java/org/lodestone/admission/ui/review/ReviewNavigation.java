package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.lodestone.admission.ReviewDesks;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.shell.NavigationEntry;
import org.lodestone.shell.NavigationItem;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The queues of the alliances whose cases the reader may read: outside of an organisation's pages and on its first one, where
 * roles are read anyway.
 */
@SpringComponent
class ReviewNavigation implements NavigationEntry {

    private static final int ORDER = 200;

    private final ReviewDesks desks;

    ReviewNavigation(ReviewDesks desks) {
        this.desks = desks;
    }

    @Override
    public List<NavigationItem> items(Place place) {
        if (place.insideOrganisation() || !staff()) {
            return List.of();
        }
        return desks.mine().stream()
                .map(desk -> new NavigationItem(
                        Words.t("admissionui.review.section"),
                        ORDER,
                        desk.alliance().name().in(place.language()),
                        Paths.queue(desk.alliance().slug()),
                        VaadinIcon.INBOX))
                .toList();
    }

    /** The coarse roles of this request, so that nothing is asked for everyone else. */
    static boolean staff() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(granted -> "ROLE_STAFF".equals(granted.getAuthority())
                                || "ROLE_AUDITOR".equals(granted.getAuthority()));
    }
}

package org.lodestone.home.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.shell.NavigationEntry;
import org.lodestone.shell.NavigationItem;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.stereotype.Component;

/** The first line of the navigation. */
@Component
class HomeNavigation implements NavigationEntry {

    private final CurrentPerson currentPerson;

    HomeNavigation(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    @Override
    public List<NavigationItem> items(Place place) {
        if (currentPerson.id().isEmpty()) {
            return List.of();
        }
        String path = place.organisation().map(reference -> "o/" + reference).orElse("");
        return List.of(new NavigationItem("", 0, Words.t("home.title"), path, VaadinIcon.HOME_O));
    }
}

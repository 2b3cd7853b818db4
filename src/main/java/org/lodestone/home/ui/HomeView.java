package org.lodestone.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lodestone.home.GoingHome;
import org.lodestone.organisation.OrganisationSummary;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Formats;
import org.lodestone.shell.HomeCard;
import org.lodestone.shell.Links;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Place;
import org.lodestone.shell.Reader;
import org.lodestone.shell.Words;

/** An organisation's day: what waits, where its applications and memberships stand, what is new. */
@Route("o/:organisation")
@PermitAll
class HomeView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GoingHome goingHome;
    private final transient List<HomeCard> slots;
    private final transient Clock clock;

    HomeView(GoingHome goingHome, List<HomeCard> slots, Clock clock) {
        this.goingHome = goingHome;
        this.slots = slots;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String reference = event.getRouteParameters().get("organisation").orElse("");
        OrganisationSummary organisation = goingHome.at(reference);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reader.zone());
        getContent().show(new PageHeading(Formats.weekday(today)).subtitle(organisation.name()));
        HomeCards cards = new HomeCards(slots, Place.of("o/" + reference, Words.language()));
        if (cards.quiet()) {
            getContent().add(nothingYet(reference));
        }
        cards.parts().forEach(getContent()::add);
    }

    private static EmptyState nothingYet(String reference) {
        return new EmptyState(
                Words.t("home.empty.title"),
                Words.t("home.empty.text"),
                Links.button("o/" + reference + "/memberships", Words.t("home.empty.action"), true));
    }

    @Override
    public String getPageTitle() {
        return Words.t("home.title");
    }
}

package org.lodestone.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lodestone.home.GoingHome;
import org.lodestone.organisation.AffiliationSummary;
import org.lodestone.shell.HomeCard;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;

/** The root: leads to the organisation's home, or shows a person without one what to do first. */
@Route("")
@PermitAll
class StartView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GoingHome goingHome;
    private final transient List<HomeCard> slots;

    StartView(GoingHome goingHome, List<HomeCard> slots) {
        this.goingHome = goingHome;
        this.slots = slots;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<AffiliationSummary> mine = goingHome.mine();
        if (!mine.isEmpty()) {
            event.forwardTo("o/" + mine.getFirst().organisation().reference());
            return;
        }
        getContent().show(new PageHeading(Words.t("home.welcome")).subtitle(Words.t("home.welcome.line")));
        HomeCards.of(slots, Place.of("", Words.language())).forEach(getContent()::add);
    }

    @Override
    public String getPageTitle() {
        return Words.t("home.title");
    }
}

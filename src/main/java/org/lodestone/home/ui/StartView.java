package org.lodestone.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lodestone.home.GoingHome;
import org.lodestone.organisation.AffiliationSummary;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.HomeCard;
import org.lodestone.shell.LastOrganisation;
import org.lodestone.shell.NavigationEntry;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;

/** The root: leads to the organisation's home, or shows a person without one what to do first, and staff where they work. */
@Route("")
@PermitAll
class StartView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GoingHome goingHome;
    private final transient List<HomeCard> slots;
    private final transient List<NavigationEntry> navigation;

    StartView(GoingHome goingHome, List<HomeCard> slots, List<NavigationEntry> navigation) {
        this.goingHome = goingHome;
        this.slots = slots;
        this.navigation = navigation;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<AffiliationSummary> mine = goingHome.mine();
        if (!mine.isEmpty()) {
            event.forwardTo("o/" + lastOf(mine));
            return;
        }
        Place here = Place.of("", Words.language());
        List<Component> ways = Ways.of(navigation, here);
        PageHeading heading = new PageHeading(Words.t("home.welcome"));
        List<Component> cards = new HomeCards(slots, here).parts();
        getContent()
                .show(ways.isEmpty() && !cards.isEmpty() ? heading.subtitle(Words.t("home.welcome.line")) : heading);
        cards.forEach(getContent()::add);
        if (ways.isEmpty() && cards.isEmpty()) {
            getContent()
                    .add(new Panel().with(new EmptyState(Words.t("home.nothing.title"), Words.t("home.nothing.text"))));
        }
        if (!ways.isEmpty()) {
            Div columns = new Div(ways.toArray(Component[]::new));
            columns.addClassName("ls-columns");
            getContent().add(columns);
        }
    }

    /** The organisation that the person was at before, otherwise the first by name. */
    private static String lastOf(List<AffiliationSummary> mine) {
        List<String> references = mine.stream()
                .map(affiliation -> affiliation.organisation().reference())
                .toList();
        return LastOrganisation.reference().filter(references::contains).orElseGet(references::getFirst);
    }

    @Override
    public String getPageTitle() {
        return Words.t("home.title");
    }
}

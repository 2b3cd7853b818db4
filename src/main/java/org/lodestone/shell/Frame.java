package org.lodestone.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;

/** The one layout: side navigation by what the person may do, header, page. Rooms fill it through slots. */
@Layout
@AnonymousAllowed
@JavaScript("context://js/patient-links.js")
public class Frame extends AppLayout implements AfterNavigationObserver {

    /** It is the frame's part around the page that scrolls, not the window. */
    private static final String TO_THE_TOP =
            "if (!location.hash && !location.search) this.assignedSlot?.parentElement.scrollTo(0, 0)";

    /**
     * Who goes by keyboard or is read to goes on from the page, and not from the beginning of the frame once more. A page may
     * say where it begins.
     */
    private static final String GO_ON_FROM_HERE =
            "if (!this.contains(document.activeElement)) (this.querySelector('[data-begins]') ?? this)"
                    + ".focus({preventScroll: true})";

    /** An address within the page would be one within the portal's first page, by its base. */
    private static final String SKIP =
            "this.addEventListener('click', skip => { skip.preventDefault(); document.getElementById('content').focus(); })";

    private final transient List<NavigationEntry> navigation;
    private final transient List<HeaderSlot> slots;
    private final transient OrganisationAtHand atHand;
    private final Div lines = new Div();
    private final Div header = new Div();
    private final Main main = new Main();
    private List<NavigationItem> ways = List.of();
    private String shown = "";
    /** This tab's own; another tab may act for another one. */
    private transient Optional<String> organisation = Optional.empty();

    Frame(List<NavigationEntry> navigation, List<HeaderSlot> slots, OrganisationAtHand atHand) {
        this.navigation = navigation;
        this.slots = slots;
        this.atHand = atHand;
        main.setId("content");
        main.addClassName("ls-main");
        main.getElement().setAttribute("tabindex", "-1");
        header.addClassName("ls-header");
        lines.addClassName("ls-nav");
        setPrimarySection(Section.DRAWER);
        addToNavbar(skipLink(), toggle(), header);
        addToDrawer(brand(), new Scroller(lines));
        setContent(main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    /** The ways are asked for at every step, since rights are read at every request; the same ones stay as they are drawn. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Place place = here(event.getLocation().getPath());
        drawWays(SideNavigation.items(navigation, place));
        header.removeAll();
        slots.forEach(slot -> slot.component(place).ifPresent(header::add));
        beginAtTheTop(place.path());
    }

    private void drawWays(List<NavigationItem> open) {
        if (!open.equals(ways)) {
            lines.removeAll();
            lines.add(SideNavigation.of(open));
            ways = open;
        }
    }

    /** Another page is read from its beginning, also when an act led to it; a filter or a tab leaves the place as it is. */
    private void beginAtTheTop(String path) {
        if (!shown.isEmpty() && !shown.equals(path)) {
            main.getElement().executeJs(TO_THE_TOP);
            main.getElement().executeJs(GO_ON_FROM_HERE);
        }
        shown = path;
    }

    private Place here(String path) {
        Place place = Place.of(path, Words.language());
        place.organisation().ifPresent(LastOrganisation::remember);
        organisation = place.organisation().or(() -> organisation).or(LastOrganisation::reference);
        return place.organisation().isPresent() ? place : place.of(atHand.reference(organisation));
    }

    private static Anchor skipLink() {
        Anchor skip = new Anchor("#content", Words.t("shell.skip"));
        skip.addClassName("ls-skip");
        skip.setRouterIgnore(true);
        skip.getElement().executeJs(SKIP);
        return skip;
    }

    private static DrawerToggle toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Words.t("shell.navigation"));
        return toggle;
    }

    private static Anchor brand() {
        Anchor brand = Links.to("", Words.t("shell.name"));
        brand.addComponentAsFirst(new Image("img/lodestone.svg", ""));
        brand.addClassName("ls-brand");
        return brand;
    }
}

package org.lodestone.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.membership.MembershipFixture;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.shell.Figure;
import org.lodestone.shell.Page;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the first pages show to whom, and what of the way there stays in sight on the pages of no organisation. */
class FirstPagesTest extends ViewTest {

    @Autowired
    AccountFixture accounts;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    MembershipFixture memberships;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void whenCallsAreOpen() {
        clock.set("2026-11-23T12:00:00Z");
    }

    @Test
    void a_newcomer_begins_with_an_organisation() {
        as(accounts.aPerson("A newcomer"));
        open("");
        assertThat(text()).contains("Begin with your organisation");
    }

    @Test
    void who_runs_the_portal_finds_the_work_and_is_not_asked_for_an_organisation() {
        as(accounts.aPerson("An administrator"), "SYSTEM_ADMIN");
        open("");
        assertThat(text()).doesNotContain("Begin with your organisation");
        assertThat(_find(_get(Page.class), Anchor.class).stream().map(Anchor::getHref))
                .contains("system/alliances");
    }

    @Test
    void a_members_figures_lead_to_what_they_count_and_each_benefit_has_its_card() {
        AnOrganisation plant = organisations.anOrganisation("Plant with figures");
        memberships.inForce(plant.id(), "erma");
        memberships.inForce(plant.id(), "cmi", "associate");
        as(plant.owner());

        open("o/" + plant.reference());

        assertThat(_find(Figure.class).stream().map(Figure::getHref))
                .contains("o/" + plant.reference() + "/memberships", "o/" + plant.reference() + "/funding");
        assertThat(_find(Figure.class).getFirst().getElement().getTextRecursively())
                .startsWith("2memberships in force");
        assertThat(text()).contains("Market access", "Included", "Supply chain", "Not in your tier");
    }

    @Test
    void one_figure_alone_is_not_shown() {
        AnOrganisation plant = organisations.anOrganisation("Plant with one figure");
        memberships.inForce(plant.id(), "cmi", "associate");
        as(plant.owner());

        open("o/" + plant.reference());

        assertThat(_find(Figure.class)).isEmpty();
    }

    @Test
    void the_way_stays_on_pages_of_no_organisation() {
        AnOrganisation plant = organisations.anOrganisation("Plant that stays");
        memberships.inForce(plant.id(), "erma");
        as(plant.owner());
        open("o/" + plant.reference());
        List<String> there = lines();

        open("messages");

        assertThat(lines()).isEqualTo(there).contains("o/" + plant.reference() + "/funding");
    }

    @Test
    void of_several_organisations_the_one_that_was_open_last_stays() {
        AnOrganisation first = organisations.anOrganisation("First of two");
        AnOrganisation second = organisations.anOrganisation("Second of two", first.owner());
        as(first.owner());

        open("messages");
        assertThat(lines()).noneMatch(line -> line.startsWith("o/"));

        open("o/" + second.reference());
        open("messages");
        assertThat(lines()).contains("o/" + second.reference()).noneMatch(line -> line.contains(first.reference()));
    }

    private static List<String> lines() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getPath).toList();
    }

    private static String text() {
        return _get(Page.class).getElement().getTextRecursively();
    }
}

package org.lodestone.benefits.explained.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestone.access.AccountFixture;
import org.lodestone.membership.MembershipFixture;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.shell.Page;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class PromisedBenefitViewTest extends ViewTest {

    @Autowired
    MembershipFixture memberships;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    AccountFixture accounts;

    @ParameterizedTest
    @CsvSource({
        "investment, Investment, membership@erma.example",
        "market, Market access, membership@erma.example",
        "supply, Supply chain, membership@cmi.example",
        "technology, Technology, membership@cmi.example"
    })
    void who_is_entitled_reads_that_there_is_nothing_yet_and_whom_to_write_to(
            String slug, String name, String contact) {
        AnOrganisation plant = member("Promised plant");
        as(organisations.colleague(plant, AccessRight.VIEWER));
        assertThat(open("o/" + plant.reference() + "/" + slug)).isEqualTo(200);
        assertThat(_get(H1.class).getText()).isEqualTo(name);
        assertThat(text()).contains("There is nothing to use here yet", "Included in your membership");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("mailto:" + contact);
    }

    @Test
    void who_is_not_a_member_reads_how_to_become_one() {
        AnOrganisation plant = organisations.anOrganisation("Plant outside");
        as(plant.owner());
        assertThat(open("o/" + plant.reference() + "/investment")).isEqualTo(200);
        assertThat(text()).contains("Your organisation is not a member", "Stakeholder member");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("o/" + plant.reference() + "/apply/erma");
    }

    @Test
    void whose_tier_lacks_it_reads_whom_to_write_to() {
        AnOrganisation plant = organisations.anOrganisation("Associate plant");
        memberships.inForce(plant.id(), "cmi", "associate");
        as(plant.owner());
        assertThat(open("o/" + plant.reference() + "/supply")).isEqualTo(200);
        assertThat(text())
                .contains("Your tier does not include this", "in the tier Associate", "membership@cmi.example");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).noneMatch(path -> path.endsWith("/apply/cmi"));
    }

    @Test
    void a_stranger_finds_nothing() {
        AnOrganisation plant = member("Plant of others");
        as(accounts.aPerson("A stranger"));
        assertThat(open("o/" + plant.reference() + "/technology")).isEqualTo(404);
    }

    @Test
    void the_navigation_holds_exactly_the_benefits_that_are_open() {
        AnOrganisation plant = organisations.anOrganisation("Plant with a way");
        memberships.inForce(plant.id(), "cmi", "associate");
        as(plant.owner());
        open("o/" + plant.reference() + "/investment");
        assertThat(_find(SideNavItem.class).stream().map(SideNavItem::getLabel))
                .contains("Intelligence", "Weekly report", "Minerals", "Memberships")
                .doesNotContain("Funding", "Supply chain", "Technology");
    }

    private AnOrganisation member(String name) {
        AnOrganisation plant = organisations.anOrganisation(name);
        memberships.inForce(plant.id(), "erma");
        memberships.inForce(plant.id(), "cmi", "corporate");
        return plant;
    }

    private static String text() {
        return _get(Page.class).getElement().getTextRecursively();
    }
}

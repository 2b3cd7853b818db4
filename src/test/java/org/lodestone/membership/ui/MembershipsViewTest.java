package org.lodestone.membership.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.admission.ACase;
import org.lodestone.admission.CaseFixture;
import org.lodestone.alliance.Benefit;
import org.lodestone.kernel.Language;
import org.lodestone.membership.BenefitAddresses;
import org.lodestone.membership.MembershipFixture;
import org.lodestone.membership.MembershipSummary;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.shell.Page;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class MembershipsViewTest extends ViewTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    MembershipFixture memberships;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    AccountFixture accounts;

    @Autowired
    MovableClock clock;

    @Test
    void without_a_membership_both_alliances_can_be_joined() {
        AnOrganisation plant = organisations.anOrganisation("New plant");
        as(plant.owner());
        assertThat(open(address(plant))).isEqualTo(200);
        assertThat(_get(H1.class).getText()).isEqualTo("Memberships");
        assertThat(joinable(plant)).containsExactlyInAnyOrder("erma", "cmi");
        assertThat(text()).contains("Free of charge", "(example amount)");
    }

    @Test
    void each_benefit_of_a_tier_leads_to_the_page_that_explains_it() {
        AnOrganisation plant = organisations.anOrganisation("Curious plant");
        as(plant.owner());
        open(address(plant));
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .containsAll(Stream.of(Benefit.values())
                        .map(benefit -> BenefitAddresses.of(plant.reference(), benefit))
                        .toList());
        assertThat(text()).contains("Investment (not open yet)");
    }

    @Test
    void a_viewer_reads_whom_to_ask_instead_of_applying() {
        AnOrganisation plant = organisations.anOrganisation("Plant with a viewer");
        as(organisations.colleague(plant, AccessRight.VIEWER));
        open(address(plant));
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).noneMatch(path -> path.contains("/apply/"));
        assertThat(text()).contains("A colleague who represents your organisation can apply");
    }

    @Test
    void a_membership_in_force_is_explained_with_what_it_opens() {
        AnOrganisation plant = organisations.anOrganisation("Member plant");
        clock.set("2026-03-01T12:00:00Z");
        memberships.starting(plant.id(), "cmi", "associate", LocalDate.parse("2026-02-01"));
        as(plant.owner());
        open(address(plant));
        assertThat(text()).contains("A member since 1 February 2026; the current term runs until 31 December 2026.");
        assertThat(_find(MembershipPanel.class)).hasSize(1);
        assertThat(_find(_get(MembershipPanel.class), Anchor.class).stream().map(Anchor::getHref))
                .contains("o/" + plant.reference() + "/intelligence")
                .doesNotContain("o/" + plant.reference() + "/supply");
        assertThat(joinable(plant)).containsExactly("erma");
    }

    @Test
    void a_suspension_is_shown_with_its_reason() {
        AnOrganisation plant = organisations.anOrganisation("Suspended plant");
        MembershipSummary membership = memberships.inForce(plant.id(), "erma");
        memberships.suspend(membership);
        as(plant.owner());
        open(address(plant));
        assertThat(text()).contains("Suspended", "An unpaid fee").doesNotContain("What it opens");
    }

    @Test
    void an_ended_membership_says_why_and_promises_no_term() {
        AnOrganisation plant = organisations.anOrganisation("Plant that left");
        MembershipSummary membership = memberships.inForce(plant.id(), "erma");
        as(plant.owner());
        open(address(plant));
        assertThat(text()).contains("Current term until");
        memberships.end(membership);
        open(address(plant));
        assertThat(text()).contains("It left").doesNotContain("Current term until");
    }

    @Test
    void a_lapsed_membership_can_be_applied_for_again() {
        AnOrganisation plant = organisations.anOrganisation("Lapsed plant");
        clock.set("2026-03-01T12:00:00Z");
        memberships.inForce(plant.id(), "erma");
        clock.set("2028-06-01T12:00:00Z");
        as(plant.owner());
        open(address(plant));
        assertThat(text()).contains("Lapsed");
        assertThat(joinable(plant)).containsExactlyInAnyOrder("erma", "cmi");
    }

    @Test
    void the_first_page_shows_a_card_for_each_membership() {
        AnOrganisation plant = organisations.anOrganisation("Plant at home");
        memberships.inForce(plant.id(), "erma");
        as(plant.owner());
        open("o/" + plant.reference());
        assertThat(_find(H2.class).stream().map(H2::getText))
                .contains("European Raw Materials Alliance (example set-up)");
    }

    @Test
    void an_application_that_was_withdrawn_stays_in_reach() {
        ACase withdrawn = cases.aCase().withdrawn();
        as(withdrawn.applicant());
        open("o/" + withdrawn.of() + "/memberships");
        assertThat(text()).contains("Earlier applications", withdrawn.reference(), "Withdrawn");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("o/" + withdrawn.of() + "/cases/" + withdrawn.reference());
    }

    @Test
    void a_strangers_organisation_is_not_found() {
        AnOrganisation plant = organisations.anOrganisation("Foreign plant");
        as(accounts.aPerson("A stranger"));
        assertThat(open(address(plant))).isEqualTo(404);
        assertThat(_find(JoinPanel.class)).isEmpty();
    }

    @Test
    void the_page_speaks_russian() {
        AnOrganisation plant = organisations.anOrganisation("Русский завод");
        as(plant.owner());
        reading(Language.RU, ZoneId.of("Asia/Tashkent"));
        open(address(plant));
        assertThat(_get(H1.class).getText()).isEqualTo("Членство");
        assertThat(text()).contains("Европейский сырьевой альянс", "сумма для примера");
    }

    /** Of the two alliances that ship with the portal; other tests make some of their own. */
    private static List<String> joinable(AnOrganisation plant) {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .flatMap(path -> Stream.of("erma", "cmi")
                        .filter(slug -> path.equals("o/" + plant.reference() + "/apply/" + slug)))
                .toList();
    }

    private static String address(AnOrganisation plant) {
        return "o/" + plant.reference() + "/memberships";
    }

    private static String text() {
        return _get(Page.class).getElement().getTextRecursively();
    }
}

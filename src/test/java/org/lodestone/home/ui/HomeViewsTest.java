package org.lodestone.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.admission.ACase;
import org.lodestone.admission.CaseFixture;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.Benefit;
import org.lodestone.alliance.StaffRole;
import org.lodestone.membership.BenefitAddresses;
import org.lodestone.membership.MembershipFixture;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.shell.Page;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class HomeViewsTest extends ViewTest {

    @Autowired
    AccountFixture accounts;

    @Autowired
    AllianceFixture alliances;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    CaseFixture cases;

    @Autowired
    MembershipFixture memberships;

    private static String text() {
        return _get(Page.class).getElement().getTextRecursively();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    @Test
    void a_newcomer_is_led_to_finding_or_entering_an_organisation() {
        as(accounts.aPerson("Newcomer"));
        assertThat(open("")).isEqualTo(200);
        assertThat(text()).contains("Begin with your organisation");
        assertThat(links()).contains("organisations/new");
    }

    @Test
    void a_reviewer_finds_the_queue_and_is_not_told_to_begin_with_an_organisation() {
        ACase made = cases.aCase().submitted();
        as(made.reviewer(), "STAFF");
        assertThat(open("")).isEqualTo(200);
        assertThat(text()).doesNotContain("Begin with your organisation");
        assertThat(links()).contains("review/" + made.alliance() + "?tab=unassigned");
    }

    @Test
    void an_editor_for_whom_there_is_no_page_yet_reads_so() {
        as(alliances.staff(AllianceFixture.CMI, StaffRole.EDITOR), "STAFF");
        assertThat(open("")).isEqualTo(200);
        assertThat(text()).contains("There is nothing for you to do here yet");
    }

    @Test
    void an_applicant_is_led_to_the_organisations_home_with_its_case_and_the_next_action() {
        ACase made = cases.aCase().asked("aim", "Why?");
        as(made.applicant());
        open("");
        assertThat(text()).contains(made.organisation().name(), "Waiting for you");
        assertThat(links()).anyMatch(path -> path.contains("o/" + made.of() + "/cases/" + made.reference()));
    }

    @Test
    void a_member_sees_its_membership_and_what_each_benefit_has() {
        AnOrganisation plant = organisations.anOrganisation("Member at home");
        memberships.inForce(plant.id(), "erma");
        memberships.inForce(plant.id(), "cmi", "corporate");
        as(plant.owner());
        assertThat(open("o/" + plant.reference())).isEqualTo(200);
        assertThat(text()).contains("In force", "Funding", "Research partners", "Intelligence", "Minerals");
        assertThat(links()).contains("o/" + plant.reference() + "/funding", "o/" + plant.reference() + "/minerals");
    }

    @Test
    void an_applicant_finds_every_benefit_with_the_reason_why_it_is_closed_and_its_page() {
        ACase made = cases.aCase().submitted();
        as(made.applicant());
        open("o/" + made.of());
        assertThat(text())
                .contains("Access opens with a membership, once an application is approved.")
                .doesNotContain("Nothing is under way yet");
        assertThat(links()).containsAll(pages(made.of()));
    }

    @Test
    void whoever_is_no_member_yet_finds_every_benefit_below_what_would_be_under_way() {
        AnOrganisation plant = organisations.anOrganisation("Plant without anything");
        as(plant.owner());
        open("o/" + plant.reference());
        assertThat(text()).containsSubsequence("Nothing is under way yet", "Funding", "Intelligence");
        assertThat(links()).containsAll(pages(plant.reference()));
    }

    @Test
    void a_suspended_member_reads_why_its_benefits_are_closed_and_finds_their_pages() {
        AnOrganisation plant = organisations.anOrganisation("Suspended at home");
        memberships.suspend(memberships.inForce(plant.id(), "erma"));
        as(plant.owner());
        open("o/" + plant.reference());
        assertThat(text()).contains("access opens again when the alliance lifts the suspension");
        assertThat(links()).containsAll(pages(plant.reference()));
    }

    @Test
    void after_a_membership_lapsed_home_says_until_when_it_ran_and_leads_to_each_benefit() {
        AnOrganisation plant = organisations.anOrganisation("Lapsed at home");
        memberships.starting(plant.id(), "erma", "stakeholder", LocalDate.parse("2019-03-01"));
        as(plant.owner());
        open("o/" + plant.reference());
        assertThat(text()).containsPattern("Your membership ran until .* 2021; access opens again with a new one");
        assertThat(links()).containsAll(pages(plant.reference()));
    }

    @Test
    void a_member_reads_once_that_its_tier_lacks_two_benefits() {
        AnOrganisation plant = organisations.anOrganisation("Associate at home");
        memberships.inForce(plant.id(), "cmi", "associate");
        as(plant.owner());
        open("o/" + plant.reference());
        assertThat(text()).containsOnlyOnce("Not in your tier (Associate)");
        assertThat(links()).contains("o/" + plant.reference() + "/supply", "o/" + plant.reference() + "/technology");
    }

    private static List<String> pages(String organisation) {
        return Stream.of(Benefit.values())
                .map(benefit -> BenefitAddresses.of(organisation, benefit))
                .toList();
    }

    @Test
    void a_viewer_of_an_organisation_without_anything_under_way_sees_what_would_be_here() {
        AnOrganisation plant = organisations.anOrganisation("Quiet plant");
        as(organisations.colleague(plant, AccessRight.VIEWER));
        assertThat(open("o/" + plant.reference())).isEqualTo(200);
        assertThat(text()).contains("Nothing is under way yet");
    }

    @Test
    void the_first_page_of_who_acts_for_two_is_the_one_where_they_were_last() {
        AnOrganisation first = organisations.anOrganisation("A first one of two");
        AnOrganisation second = organisations.anOrganisation("B second one of two");
        organisations.affiliate(first.owner(), second, AccessRight.REPRESENTATIVE);
        as(first.owner());
        open("");
        assertThat(text()).contains(first.name());
        open("o/" + second.reference() + "/profile");
        open("");
        assertThat(text()).contains(second.name());
    }

    @Test
    void somebody_elses_home_does_not_exist() {
        AnOrganisation plant = organisations.anOrganisation("Not yours");
        as(organisations.anOrganisation("Neighbour").owner());
        assertThat(open("o/" + plant.reference())).isEqualTo(404);
    }
}

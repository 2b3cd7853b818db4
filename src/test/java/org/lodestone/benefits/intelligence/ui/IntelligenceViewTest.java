package org.lodestone.benefits.intelligence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.lodestone.benefits.explained.ui.ExplainedBenefit;
import org.lodestone.benefits.intelligence.BriefKind;
import org.lodestone.kernel.Language;
import org.lodestone.membership.MembershipFixture;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.shell.Page;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class IntelligenceViewTest extends ViewTest {

    @Autowired
    MembershipFixture memberships;

    @Autowired
    OrganisationFixture organisations;

    @Test
    void a_viewer_of_a_member_reads_the_timeline_by_year_and_month() {
        AnOrganisation plant = member();
        as(organisations.colleague(plant, AccessRight.VIEWER));
        assertThat(open(address(plant))).isEqualTo(200);
        assertThat(_get(H1.class).getText()).isEqualTo("Intelligence");
        assertThat(_find(H2.class).stream().map(H2::getText))
                .containsSubsequence("2026", "2025", "2024", "2023", "2022");
        assertThat(_find(H3.class).stream().map(H3::getText)).contains("August", "In the course of the year");
        assertThat(text()).contains("Source: 90 FR 50494", "First export of metallic rhenium");
    }

    @Test
    void a_brief_in_another_language_than_the_readers_says_in_which() {
        AnOrganisation plant = member();
        as(plant.owner());
        open(address(plant));
        assertThat(text()).doesNotContain("Written in");
        reading(Language.RU, ZoneId.of("Asia/Tashkent"));
        open(address(plant));
        assertThat(_find(BriefItem.class)).isNotEmpty().allSatisfy(brief -> assertThat(
                        brief.getElement().getTextRecursively())
                .contains("Язык текста: английский"));
    }

    @Test
    void the_address_holds_the_filter() {
        AnOrganisation plant = member();
        as(plant.owner());
        open(address(plant) + "?jurisdiction=UZ&kind=technology");
        assertThat(_find(BriefItem.class)).hasSize(1);
        assertThat(_get(Select.class, spec -> spec.withLabel("Kind")).getValue())
                .isEqualTo(BriefKind.TECHNOLOGY);
    }

    @Test
    void a_choice_leads_to_its_address() {
        AnOrganisation plant = member();
        as(plant.owner());
        open(address(plant));
        _setValue(_get(TextField.class), "Estonia");
        assertThat(_find(BriefItem.class)).hasSize(1);
        assertThat(com.vaadin
                        .flow
                        .component
                        .UI
                        .getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getPathWithQueryParameters())
                .isEqualTo(address(plant) + "?text=Estonia");
    }

    @Test
    void a_jurisdiction_without_a_brief_says_that_there_is_none_yet() {
        AnOrganisation plant = member();
        as(plant.owner());
        open(address(plant) + "?jurisdiction=JP");
        assertThat(text()).contains("Japan: there is none yet");
        open(address(plant) + "?jurisdiction=EU&kind=technology");
        assertThat(text()).contains("No brief matches");
    }

    @Test
    void who_is_not_entitled_reads_an_explanation_and_no_data() {
        AnOrganisation plant = organisations.anOrganisation("Plant without intelligence");
        memberships.inForce(plant.id(), "erma");
        as(plant.owner());
        assertThat(open(address(plant))).isEqualTo(200);
        assertThat(_find(ExplainedBenefit.class)).hasSize(1);
        assertThat(_find(BriefItem.class)).isEmpty();
        assertThat(text()).contains("Your organisation is not a member").doesNotContain("rhenium");
    }

    @Test
    void the_first_page_shows_the_newest_briefs_to_members_only() {
        AnOrganisation plant = member();
        as(plant.owner());
        open("o/" + plant.reference());
        assertThat(_find(H2.class).stream().map(H2::getText)).contains("Intelligence", "Weekly report");
        AnOrganisation other = organisations.anOrganisation("Plant without benefits");
        as(other.owner());
        open("o/" + other.reference());
        assertThat(_find(H2.class).stream().map(H2::getText)).doesNotContain("Intelligence", "Weekly report");
    }

    private AnOrganisation member() {
        AnOrganisation plant = organisations.anOrganisation("Plant with intelligence");
        memberships.inForce(plant.id(), "cmi", "corporate");
        return plant;
    }

    private static String address(AnOrganisation plant) {
        return "o/" + plant.reference() + "/intelligence";
    }

    private static String text() {
        return _get(Page.class).getElement().getTextRecursively();
    }
}

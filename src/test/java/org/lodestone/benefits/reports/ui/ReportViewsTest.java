package org.lodestone.benefits.reports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.benefits.explained.ui.ExplainedBenefit;
import org.lodestone.kernel.Language;
import org.lodestone.membership.MembershipFixture;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.shell.Page;
import org.lodestone.shell.SafeHtml;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class ReportViewsTest extends ViewTest {

    @Autowired
    MembershipFixture memberships;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    AccountFixture accounts;

    @Test
    void the_archive_leads_to_each_issue() {
        AnOrganisation plant = member();
        as(organisations.colleague(plant, AccessRight.VIEWER));
        assertThat(open(address(plant))).isEqualTo(200);
        assertThat(_get(H1.class).getText()).isEqualTo("Weekly report");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains(address(plant) + "/2025-32", address(plant) + "/2025-45", address(plant) + "/2026-08");
    }

    @Test
    void an_issue_is_read_in_three_sections_and_kept_as_pdf() {
        AnOrganisation plant = member();
        as(plant.owner());
        assertThat(open(address(plant) + "/2025-32")).isEqualTo(200);
        assertThat(_get(H1.class).getText()).isEqualTo("Steel and molybdenum join the institute’s list");
        assertThat(_find(H2.class).stream().map(H2::getText))
                .containsSubsequence("Market trends", "Policy shifts", "Technological breakthroughs");
        assertThat(_find(SafeHtml.class)).hasSize(3);
        assertThat(_find(Anchor.class).stream().map(Anchor::getText)).contains("Save as PDF");
    }

    @Test
    void an_issue_speaks_the_readers_language() {
        AnOrganisation plant = member();
        as(plant.owner());
        reading(Language.RU, ZoneId.of("Asia/Tashkent"));
        open(address(plant) + "/2025-45");
        assertThat(_get(H1.class).getText()).isEqualTo("Рений — среди десяти новых названий в списке США");
    }

    @Test
    void an_unknown_issue_is_not_found() {
        AnOrganisation plant = member();
        as(plant.owner());
        assertThat(open(address(plant) + "/2025-33")).isEqualTo(404);
    }

    @Test
    void who_is_not_entitled_reads_an_explanation_on_both_pages() {
        AnOrganisation plant = organisations.anOrganisation("Plant without reports");
        as(plant.owner());
        for (String path : new String[] {address(plant), address(plant) + "/2025-32"}) {
            assertThat(open(path)).isEqualTo(200);
            assertThat(_find(ExplainedBenefit.class)).hasSize(1);
            assertThat(_get(Page.class).getElement().getTextRecursively()).doesNotContain("molybdenum");
        }
    }

    @Test
    void a_stranger_finds_nothing() {
        AnOrganisation plant = member();
        as(accounts.aPerson("A stranger"));
        assertThat(open(address(plant) + "/2025-32")).isEqualTo(404);
    }

    private AnOrganisation member() {
        AnOrganisation plant = organisations.anOrganisation("Plant with reports");
        memberships.inForce(plant.id(), "cmi", "corporate");
        return plant;
    }

    private static String address(AnOrganisation plant) {
        return "o/" + plant.reference() + "/reports";
    }
}

package org.lodestone.benefits.research.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.benefits.Member;
import org.lodestone.benefits.explained.ui.ExplainedBenefit;
import org.lodestone.benefits.plots.ui.WorldMap;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.shell.Page;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class ResearchViewTest extends ViewTest {

    @Autowired
    Member members;

    @Autowired
    AccountFixture accounts;

    @Test
    void a_member_sees_centres_countries_and_the_map_and_loads_more() {
        AnOrganisation plant = signedInMember("Plant with partners");

        assertThat(open("o/" + plant.reference() + "/research")).isEqualTo(200);
        assertThat(text()).contains("393 centres", "No longer active 26", "France", "Uzbekistan");
        _assertOne(WorldMap.class);
        assertThat(_find(ListItem.class).stream().filter(ResearchViewTest::isCentre))
                .hasSize(25);

        _click(_get(Button.class, spec -> spec.withText("Show 25 more")));
        assertThat(_find(ListItem.class).stream().filter(ResearchViewTest::isCentre))
                .hasSize(50);
    }

    @Test
    void the_address_holds_the_filters() {
        AnOrganisation plant = signedInMember("Plant with filters");

        open("o/" + plant.reference() + "/research?country=uz&type=education&q=namangan");

        assertThat(text()).contains("4 centres", "Namangan State University");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .as("the country can be taken back")
                .contains("o/" + plant.reference() + "/research?q=namangan&type=education");
    }

    @Test
    void an_inactive_centre_is_marked() {
        AnOrganisation plant = signedInMember("Plant with old partners");

        open("o/" + plant.reference() + "/research?status=inactive");

        assertThat(text()).contains("26 centres", "No longer active");
    }

    @Test
    void the_page_of_a_centre_has_names_places_links_and_provenance() {
        AnOrganisation plant = signedInMember("Plant reading about a centre");

        assertThat(open("o/" + plant.reference() + "/research/0008m5k51")).isEqualTo(200);

        assertThat(_get(H1.class).getText()).isEqualTo("LEPL G.Tsulukizde Mining Institute");
        assertThat(text())
                .contains("Georgian", "acronym", "TMI", "Tbilisi, Georgia", "1957")
                .contains("Research Organization Registry (ROR), CC0", "31 March 2026");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("http://mining.org.ge", "https://ror.org/0008m5k51");
    }

    @Test
    void a_withdrawn_centre_is_not_found() {
        AnOrganisation plant = signedInMember("Plant with a stale link");

        assertThat(open("o/" + plant.reference() + "/research/00gbmjg44")).isEqualTo(404);
    }

    @Test
    void who_is_not_entitled_reads_what_it_is_and_sees_no_centre() {
        AnOrganisation plant = members.anOutsider("Plant without a directory");
        as(plant.owner());

        for (String page : List.of("/research", "/research/04xfq0f34")) {
            assertThat(open("o/" + plant.reference() + page)).isEqualTo(200);
            _assertOne(ExplainedBenefit.class);
            assertThat(text()).doesNotContain("Aachen");
        }
    }

    @Test
    void a_stranger_finds_nothing() {
        AnOrganisation plant = members.aMember("Plant with private partners");
        as(accounts.aPerson("A stranger at the directory"));

        assertThat(open("o/" + plant.reference() + "/research")).isEqualTo(404);
    }

    private AnOrganisation signedInMember(String name) {
        AnOrganisation plant = members.aMember(name);
        as(plant.owner());
        return plant;
    }

    private static boolean isCentre(ListItem item) {
        return item.getParent().orElseThrow().getElement().getClassList().contains("ls-calls");
    }

    private static String text() {
        return _get(Page.class).getElement().getTextRecursively();
    }
}

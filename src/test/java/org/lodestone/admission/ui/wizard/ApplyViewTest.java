package org.lodestone.admission.ui.wizard;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestone.admission.ACase;
import org.lodestone.admission.CaseFixture;
import org.lodestone.admission.MyCases;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.shell.Notice;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class ApplyViewTest extends ViewTest {

    private static final String START = "Start the application";

    @Autowired
    CaseFixture cases;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    MyCases mine;

    private AnOrganisation plant;

    @BeforeEach
    void aPlantWithoutACase() {
        plant = cases.anOrganisation();
        as(plant.owner());
    }

    private String address() {
        return "o/" + plant.reference() + "/apply/erma";
    }

    @Test
    void the_page_says_what_is_asked_for_and_reading_it_begins_nothing() {
        assertThat(open(address())).isEqualTo(200);
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .contains("Minerals and stages", "Extract from the register");
        assertThat(mine.cards(plant.reference())).isEmpty();
    }

    @Test
    void the_button_begins_one_draft_and_leads_to_its_first_step() {
        open(address());
        _click(_get(Button.class, spec -> spec.withText(START)));
        assertThat(mine.cards(plant.reference())).hasSize(1);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .contains(mine.cards(plant.reference()).getFirst().reference() + "/form/");
    }

    @Test
    void who_applied_before_is_led_to_the_copy() {
        ACase withdrawn = cases.aCase().of(plant).withdrawn();
        as(plant.owner());
        open("o/" + plant.reference() + "/apply/" + withdrawn.alliance());
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("o/" + plant.reference() + "/cases/" + withdrawn.reference());
    }

    @Test
    void a_member_reads_until_when_it_is_one_and_begins_nothing() {
        ACase approved = cases.aCase().of(plant).approved();
        as(plant.owner());
        assertThat(open("o/" + plant.reference() + "/apply/" + approved.alliance()))
                .isEqualTo(200);
        _assertNone(Button.class, spec -> spec.withText(START));
        assertThat(_get(Notice.class).getElement().getTextRecursively())
                .startsWith("The organisation is a member already, until ");
    }

    @Test
    void a_viewer_reads_what_is_asked_for_and_whom_to_turn_to() {
        as(organisations.colleague(plant, AccessRight.VIEWER));
        assertThat(open(address())).isEqualTo(200);
        _assertNone(Button.class, spec -> spec.withText(START));
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.startsWith("A colleague who represents your organisation"));
    }

    @Test
    void neither_somebody_elses_organisation_nor_an_unknown_alliance_is_there() {
        assertThat(open("o/" + plant.reference() + "/apply/nobody")).isEqualTo(404);
        as(cases.anOrganisation().owner());
        assertThat(open(address())).isEqualTo(404);
    }
}

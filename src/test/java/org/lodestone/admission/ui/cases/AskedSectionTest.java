package org.lodestone.admission.ui.cases;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.lodestone.admission.ACase;
import org.lodestone.admission.CaseFixture;
import org.lodestone.admission.CaseState;
import org.lodestone.minerals.MineralName;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.ProfileField;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A section of the profile that is asked about, on the case's page. */
class AskedSectionTest extends ViewTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    Organisations reading;

    @Test
    void a_field_is_corrected_in_place_and_the_person_chooses_whether_the_profile_follows() {
        ACase made = asked("address");
        _setValue(_get(TextField.class, spec -> spec.withLabel("City")), "Almalyk");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Your reply")), "It moved");
        click("Hand in the answers");
        Checkbox follows = _get(Checkbox.class, spec -> spec.withLabel("Update our profile with these answers, too"));
        _setValue(follows, false);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(cases.open(made).sheet().state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(cases.open(made).question("address").orElseThrow().value()).contains("Almalyk");
        assertThat(reading.profile(made.organisation().id()).value(ProfileField.CITY))
                .contains("Chirchiq");
    }

    @Test
    void a_wrong_field_is_marked_and_not_asked_about() {
        asked("identifiers");
        _setValue(_get(TextField.class, spec -> spec.withLabel("LEI")), "12345");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Your reply")), "There");
        click("Hand in the answers");
        _assertNone(ConfirmDialog.class);
        assertThat(_get(TextField.class, spec -> spec.withLabel("LEI")).isInvalid())
                .isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_mineral_is_added_in_place_and_the_profile_follows() {
        ACase made = asked("minerals");
        ComboBox<MineralName> add = _get(ComboBox.class, spec -> spec.withLabel("Add a mineral"));
        _setValue(add, new MineralName("rhenium", "Rhenium", "Re"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Your reply")), "It was missing");
        click("Hand in the answers");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(reading.profile(made.organisation().id()).minerals())
                .extracting(MineralActivity::mineral)
                .contains("rhenium");
    }

    @Test
    void what_is_kept_elsewhere_is_shown_with_the_way_there() {
        ACase made = asked("certificates");
        assertThat(_find(Anchor.class))
                .filteredOn(link -> link.getText().equals("Change it in the profile"))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).isEqualTo("o/" + made.of() + "/profile"));
        assertThat(_find(Button.class)).extracting(Button::getText).contains("Take it from the profile as it is now");
    }

    @Test
    void who_may_only_read_reads_the_section_and_finds_no_field_of_it() {
        ACase made = asked("address");
        as(organisations.colleague(made.organisation(), AccessRight.VIEWER));
        openCase(made);
        _assertNone(TextField.class, spec -> spec.withLabel("City"));
        _assertNone(Button.class, spec -> spec.withText("Take it from the profile as it is now"));
    }

    private ACase asked(String question) {
        ACase made = cases.aCase().of(cases.tmk()).to(cases.erma()).asked(question, "Is this right?");
        as(made.applicant());
        openCase(made);
        return made;
    }

    private void openCase(ACase made) {
        open("o/" + made.of() + "/cases/" + made.reference());
    }

    private static void click(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }
}

package org.lodestone.admission.ui.cases;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.lodestone.admission.ACase;
import org.lodestone.admission.CaseFixture;
import org.lodestone.admission.CaseState;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The acts beside the heading of one's own application. */
class CaseActionsTest extends ViewTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    OrganisationFixture organisations;

    @Test
    void a_draft_is_discarded_once_that_is_confirmed() {
        ACase made = cases.aCase().draft();
        as(made.applicant());
        openCase(made);
        click("Discard the draft");
        assertThat(cases.open(made).sheet().state()).isEqualTo(CaseState.DRAFT);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(cases.open(made).sheet().state().open()).isFalse();
        as(organisations.colleague(made.organisation(), AccessRight.VIEWER));
        openCase(made);
        _assertNone(Button.class, spec -> spec.withText("Start again from a copy"));
    }

    @Test
    void a_withdrawn_application_is_begun_again_from_a_copy_of_its_answers() {
        ACase made = cases.aCase().withdrawn();
        as(made.applicant());
        openCase(made);
        click("Start again from a copy");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .startsWith("o/" + made.of() + "/cases/")
                .contains("/form/")
                .doesNotContain(made.reference());
    }

    @Test
    void whoever_saves_and_exits_comes_to_the_application_and_finds_what_they_wrote_when_they_go_on() {
        ACase made = cases.aCase().draft();
        as(made.applicant());
        open("o/" + made.of() + "/cases/" + made.reference() + "/form/first");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Aim")), "A place in Europe’s supply chains");
        follow("Save and exit");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo("o/" + made.of() + "/cases/" + made.reference());
        assertThat(_get(Anchor.class, spec -> spec.withText("Continue the application"))
                        .isVisible())
                .isTrue();
        open("o/" + made.of() + "/cases/" + made.reference() + "/form/first");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Aim")).getValue())
                .isEqualTo("A place in Europe’s supply chains");
    }

    private void openCase(ACase made) {
        open("o/" + made.of() + "/cases/" + made.reference());
    }

    private void follow(String link) {
        open(_get(Anchor.class, spec -> spec.withText(link)).getHref());
    }

    private static void click(String verb) {
        _click(_get(Button.class, spec -> spec.withText(verb)));
    }
}

package org.lodestone.admission.ui.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lodestone.admission.ACase;
import org.lodestone.admission.CaseFixture;
import org.lodestone.admission.CaseForStaff;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.Someone;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.PersonId;
import org.lodestone.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The acts beside the review itself: who has the case, taking a question back, closing, sending back. */
class WorkbenchActsTest extends WorkbenchTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    AllianceFixture alliances;

    @Autowired
    MovableClock clock;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void a_released_case_is_anybodys_and_keeps_the_work() {
        ACase made = cases.aCase().inReview();
        opens(made, made.reviewer());
        click("Release");
        CaseForStaff now = cases.review(made, made.reviewer());
        assertThat(now.assignee()).isNull();
        assertThat(now.sheet().state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(_get(Button.class, spec -> spec.withText("Take this case")).isEnabled())
                .isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void an_administrator_gives_a_case_to_a_reviewer_after_saying_to_whom() {
        ACase made = cases.aCase().inReview();
        PersonId other = alliances.reviewer(made.allianceId());
        opens(made, alliances.staff(made.allianceId(), StaffRole.ALLIANCE_ADMIN));
        click("Assign");
        Dialog dialog = _get(Dialog.class);
        Select<Someone> who = _get(dialog, Select.class);
        clickIn(dialog, "Assign");
        assertThat(who.getErrorMessage()).isEqualTo("Choose who gets the case");
        _setValue(
                who,
                who.getListDataView()
                        .getItems()
                        .filter(each -> each.id().equals(other))
                        .findFirst()
                        .orElseThrow());
        assertThat(who.isInvalid()).isFalse();
        clickIn(dialog, "Assign");
        assertThat(cases.review(made, other).assignedToMe()).isTrue();
        opens(made, made.reviewer());
        _assertNone(Button.class, spec -> spec.withText("Assign"));
    }

    @Test
    void a_request_is_withdrawn_and_the_clock_runs_again() {
        ACase made = cases.aCase().asked("origin", "Which deposits does it come from?");
        opens(made, made.reviewer());
        click("Withdraw the request");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(cases.open(made).sheet().state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(text()).contains("target ").doesNotContain("clock paused");
        _assertNone(Button.class, spec -> spec.withText("Withdraw the request"));
    }

    @Test
    void a_case_that_nobody_answers_can_be_closed_long_after_the_day_and_not_before() {
        ACase made = cases.aCase().asked("origin", "Which deposits does it come from?");
        opens(made, made.reviewer());
        _assertNone(Button.class, spec -> spec.withText("Close without an answer"));
        clock.advance(Duration.ofDays(70));
        opens(made, made.reviewer());
        click("Close without an answer");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(cases.open(made).sheet().state()).isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    void a_decider_sends_a_case_back_with_what_is_missing() {
        ACase made = cases.aCase().readyForDecision();
        opens(made, made.decider());
        click("Send back to the reviewer");
        Dialog dialog = _get(Dialog.class);
        TextArea reason = _get(dialog, TextArea.class);
        clickIn(dialog, "Send back to the reviewer");
        assertThat(reason.getErrorMessage()).isEqualTo("Say what is missing");
        _setValue(reason, "The sanctions check names no list");
        clickIn(dialog, "Send back to the reviewer");
        assertThat(cases.open(made).sheet().state()).isEqualTo(CaseState.IN_REVIEW);
        opens(made, made.reviewer());
        assertThat(text()).contains("The sanctions check names no list");
    }

    @Test
    void whoever_recommended_goes_on_to_the_next_case_of_theirs_and_at_last_to_the_queue() {
        ACase first = cases.aCase().inReview();
        ACase second = cases.aCase()
                .to(first.allianceId())
                .reviewedBy(first.reviewer())
                .inReview();
        cases.recommend(first);
        opens(first, first.reviewer());
        click("Next case");
        assertThat(here()).isEqualTo("review/" + first.alliance() + "/" + second.reference());
        cases.recommend(second);
        cases.approve(first);
        opens(second, first.reviewer());
        click("Next case");
        assertThat(here()).isEqualTo("review/" + first.alliance());
    }

    private static String here() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private void opens(ACase made, PersonId person) {
        assertThat(bench(made, person)).isEqualTo(200);
    }
}

package org.lodestone.admission.ui.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lodestone.access.People;
import org.lodestone.admission.ACase;
import org.lodestone.admission.AnswerEdit;
import org.lodestone.admission.AnsweredQuestion;
import org.lodestone.admission.AnsweringRequests;
import org.lodestone.admission.ApplyingForMembership;
import org.lodestone.admission.AskedQuestion;
import org.lodestone.admission.CaseFixture;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.ReviewingCases;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.kernel.PersonId;
import org.lodestone.shell.Formats;
import org.lodestone.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewViewsTest extends WorkbenchTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    AllianceFixture alliances;

    @Test
    void the_queue_counts_its_tabs_and_lists_what_the_address_asks_for() {
        ACase made = cases.aCase().inScreening();
        as(made.reviewer(), "STAFF");
        assertThat(open("review/" + made.alliance())).isEqualTo(200);
        assertThat(text()).contains("Mine", made.organisation().name(), made.reference(), "working days left");
        open("review/" + made.alliance() + "?tab=unassigned");
        assertThat(text()).contains("Every open case has a reviewer").doesNotContain(made.reference());
        open("review/" + made.alliance() + "?tab=mine&q=nobody-is-called-this");
        assertThat(text()).contains("Nothing found");
        assertThat(_get(TextField.class).getValue()).isEqualTo("nobody-is-called-this");
    }

    @Test
    void another_alliances_staff_do_not_find_the_queue_and_others_are_denied() {
        ACase made = cases.aCase().submitted();
        as(alliances.reviewer(alliances.cmi()), "STAFF");
        assertThat(open("review/" + made.alliance())).isEqualTo(404);
        assertThat(open("review/" + made.alliance() + "/" + made.reference())).isEqualTo(404);
    }

    @Test
    void a_reviewer_takes_a_case_and_has_no_button_of_a_decider() {
        ACase made = cases.aCase().submitted();
        assertThat(bench(made, made.reviewer())).isEqualTo(200);
        click("Take this case");
        assertThat(cases.review(made, made.reviewer()).assignedToMe()).isTrue();
        assertThat(_find(Button.class, spec -> spec.withText("Release"))).hasSize(1);
        _assertNone(Button.class, spec -> spec.withText("Approve"));
    }

    @Test
    void a_question_is_asked_pinned_to_the_form_and_the_clock_stands() {
        ACase made = cases.aCase().inReview();
        bench(made, made.reviewer());
        click("Request information");
        Dialog dialog = _get(Dialog.class);
        clickIn(dialog, "Send the request");
        assertThat(cases.open(made).sheet().state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(_get(dialog, ComboBox.class).isInvalid()).isTrue();
        ask(dialog, "Which deposits does it come from?");
        assertThat(_get(dialog, ComboBox.class).isInvalid()).isFalse();
        clickIn(dialog, "Send the request");
        assertThat(cases.open(made).sheet().state()).isEqualTo(CaseState.INFORMATION_REQUESTED);
        assertThat(text()).contains("answer due ", ", clock paused").doesNotContain("target ");
    }

    @SuppressWarnings("unchecked")
    private static void ask(Dialog dialog, String words) {
        ComboBox<Object> about = _get(dialog, ComboBox.class);
        _setValue(about, about.getListDataView().getItem(1));
        _setValue(_get(dialog, TextArea.class), words);
    }

    @Test
    void an_answered_question_stands_beside_the_answer_that_changed() {
        ACase made = cases.aCase().asked("origin", "Which deposits does it come from?");
        cases.answer(made, "Own deposits near Almalyk");
        bench(made, made.reviewer());
        assertThat(text()).contains("Resubmitted", "answered your question", "Own deposits near Almalyk");
    }

    @Test
    void a_case_is_called_resubmitted_only_until_it_is_decided() {
        ACase made = cases.aCase().asked("origin", "Which deposits does it come from?");
        cases.answer(made, "Own deposits near Almalyk");
        cases.recommend(made);
        cases.approve(made);
        bench(made, made.decider());
        assertThat(text()).contains("Approved by").doesNotContain("Resubmitted");
        open("review/" + made.alliance() + "?tab=decided");
        assertThat(text()).contains(made.reference()).doesNotContain("Resubmitted");
    }

    @Test
    void changes_are_dated_by_the_submission_before() {
        MovableClock clock = context.getBean(MovableClock.class);
        ACase made = cases.aCase().asked("origin", "Which deposits?");
        clock.advance(Duration.ofDays(3));
        origin(made, "Almalyk");
        Instant before = clock.instant();
        clock.advance(Duration.ofDays(4));
        CaseFixture.staff(made.reviewer(), () -> context.getBean(ReviewingCases.class)
                .requestInformation(
                        made.alliance(), made.reference(), List.of(new AskedQuestion("origin", "Which of them?"))));
        origin(made, "Kalmakyr near Almalyk");
        bench(made, made.reviewer());
        assertThat(text()).contains("Changes since " + Formats.date(before));
    }

    private void origin(ACase made, String answer) {
        CaseFixture.run(made.applicant(), () -> {
            AnsweredQuestion now = cases.open(made).question("origin").orElseThrow();
            context.getBean(AnsweringRequests.class)
                    .answer(made.of(), made.reference(), new AnswerEdit("origin", answer, now.version()));
        });
        cases.answer(made, "See the answer");
    }

    @Test
    void whoever_recommended_has_no_decision_to_make() {
        ACase made = cases.aCase().inReview();
        alliances.grant(made.reviewer(), made.allianceId(), org.lodestone.alliance.StaffRole.DECIDER);
        bench(made, made.reviewer());
        click("Recommend to approve");
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextArea.class), "Serves the aims");
        clickIn(dialog, "Recommend to approve");
        assertThat(cases.open(made).sheet().state()).isEqualTo(CaseState.READY_FOR_DECISION);
        _assertNone(Button.class, spec -> spec.withText("Approve"));
        _assertNone(Button.class, spec -> spec.withText("Decline"));
    }

    @Test
    void whoever_recommends_is_told_how_many_criteria_are_not_assessed() {
        ACase made = cases.aCase().inReview();
        int all = cases.review(made, made.reviewer()).criteria().size();
        bench(made, made.reviewer());
        click("Recommend to approve");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains(all + " criteria are not assessed");
    }

    @Test
    void an_approval_says_what_it_will_bring_about_before_it_does() {
        ACase made = cases.aCase().readyForDecision();
        bench(made, made.decider());
        click("Approve");
        Dialog dialog = _get(Dialog.class);
        assertThat(dialog.getElement().getTextRecursively()).contains("This creates a membership");
        clickIn(dialog, "Approve");
        assertThat(cases.open(made).sheet().state()).isEqualTo(CaseState.APPROVED);
        assertThat(text()).contains("Approved by");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_refusal_needs_a_reason_whose_text_becomes_the_message() {
        ACase made = cases.aCase().readyForDecision();
        bench(made, made.decider());
        click("Decline");
        Dialog dialog = _get(Dialog.class);
        clickIn(dialog, "Decline");
        assertThat(cases.open(made).sheet().state()).isEqualTo(CaseState.READY_FOR_DECISION);
        CheckboxGroup<Object> reasons = _get(dialog, CheckboxGroup.class);
        assertThat(_get(dialog, TextArea.class).getHelperText()).startsWith("Choose the reasons");
        assertThat(reasons.isInvalid()).isTrue();
        assertThat(_get(dialog, TextArea.class).isInvalid()).isTrue();
        _setValue(reasons, Set.of(reasons.getListDataView().getItem(0)));
        assertThat(reasons.isInvalid()).isFalse();
        assertThat(_get(dialog, TextArea.class).isInvalid()).isFalse();
        assertThat(_get(dialog, TextArea.class).getValue()).isNotBlank();
        assertThat(_get(dialog, TextArea.class).getHelperText()).startsWith("It is sent as it stands here");
        clickIn(dialog, "Decline");
        assertThat(cases.open(made).sheet().state()).isEqualTo(CaseState.DECLINED);
    }

    @Test
    void the_second_of_two_deciders_reads_who_decided_and_when() {
        ACase made = cases.aCase().readyForDecision();
        PersonId second = alliances.decider(made.allianceId());
        bench(made, second);
        click("Approve");
        cases.approve(made);
        as(second, "STAFF");
        Dialog dialog = _get(Dialog.class);
        clickIn(dialog, "Approve");
        String who = context.getBean(People.class).get(made.decider()).name();
        String when = Formats.dateTime(context.getBean(MovableClock.class).instant());
        assertThat(text())
                .contains("The page now shows how the case stands", "Approved by %s, %s".formatted(who, when));
        clickIn(dialog, "Cancel");
        _assertNone(Button.class, spec -> spec.withText("Approve"));
    }

    @Test
    void what_was_written_for_a_refused_act_stays_with_the_reason() {
        ACase made = cases.aCase().inReview();
        bench(made, made.reviewer());
        click("Recommend to approve");
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextArea.class), "Serves the aims, at length");
        CaseFixture.run(made.applicant(), () -> context.getBean(ApplyingForMembership.class)
                .withdraw(made.of(), made.reference()));
        as(made.reviewer(), "STAFF");
        clickIn(dialog, "Recommend to approve");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(_get(dialog, TextArea.class).getValue()).isEqualTo("Serves the aims, at length");
        assertThat(dialog.getElement().getTextRecursively()).contains("This was not done");
    }

    @Test
    void a_refused_note_and_a_refused_message_stay_where_they_were_written() {
        ACase made = cases.aCase().declined();
        bench(made, made.reviewer());
        open("review/" + made.alliance() + "/" + made.reference() + "?tab=messages");
        TextArea note = _get(TextArea.class, spec -> spec.withLabel("New note"));
        _setValue(note, "Between us");
        click("Write a message");
        Dialog dialog = _get(Dialog.class);
        TextArea message = _get(dialog, TextArea.class);
        _setValue(message, "To the organisation");
        context.getBean(MovableClock.class).advance(Duration.ofDays(91));
        click("Save the note");
        assertThat(note.getValue()).isEqualTo("Between us");
        assertThat(note.isInvalid()).isTrue();
        assertThat(note.isAttached()).isTrue();
        clickIn(dialog, "Send the message");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(message.getValue()).isEqualTo("To the organisation");
        assertThat(message.isInvalid()).isTrue();
    }

    @Test
    void the_days_of_an_approval_are_told_at_their_fields() {
        ACase made = cases.aCase().readyForDecision();
        bench(made, made.decider());
        click("Approve");
        Dialog dialog = _get(Dialog.class);
        DatePicker start = _get(dialog, DatePicker.class);
        _setValue(start, start.getValue().plusYears(1).plusDays(1));
        clickIn(dialog, "Approve");
        assertThat(start.getErrorMessage()).isEqualTo("Choose a day within a year");
        _setValue(start, start.getValue().minusYears(1));
        assertThat(start.isInvalid()).isFalse();
        clickIn(dialog, "Add a condition");
        DatePicker due = _get(dialog, DatePicker.class, spec -> spec.withLabel("By when"));
        _setValue(due, start.getValue().minusDays(3));
        clickIn(dialog, "Approve");
        assertThat(due.getErrorMessage()).isEqualTo("Choose today or a later day");
        _setValue(due, start.getValue().plusDays(3));
        assertThat(due.isInvalid()).isFalse();
        TextArea condition = _get(dialog, TextArea.class, spec -> spec.withLabel("Condition"));
        assertThat(condition.isInvalid()).isTrue();
        _setValue(condition, "Send the audited accounts");
        assertThat(condition.isInvalid()).isFalse();
        assertThat(cases.open(made).sheet().state()).isEqualTo(CaseState.READY_FOR_DECISION);
    }

    @Test
    void whoever_declares_a_conflict_is_led_back_to_the_queue_without_the_case() {
        ACase made = cases.aCase().inReview();
        bench(made, made.reviewer());
        click("Conflict of interest");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(text()).contains("Mine").doesNotContain(made.reference());
    }

    @Test
    void an_auditor_reads_and_has_nothing_to_do() {
        ACase made = cases.aCase().inReview();
        PersonId auditor =
                context.getBean(org.lodestone.access.AccountFixture.class).aPerson("Auditor");
        context.getBean(org.lodestone.access.AccountFixture.class)
                .grant(auditor, org.lodestone.access.PortalRole.AUDITOR);
        as(auditor, "AUDITOR");
        assertThat(open("review/" + made.alliance() + "/" + made.reference())).isEqualTo(200);
        for (String verb : List.of("Take this case", "Request information", "Recommend to approve", "Approve")) {
            _assertNone(Button.class, spec -> spec.withText(verb));
        }
    }
}

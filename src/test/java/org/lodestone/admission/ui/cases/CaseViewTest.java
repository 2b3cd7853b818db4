package org.lodestone.admission.ui.cases;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lodestone.admission.ACase;
import org.lodestone.admission.AnsweringRequests;
import org.lodestone.admission.ApplyingForMembership;
import org.lodestone.admission.CaseFixture;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.KeepingInTouch;
import org.lodestone.admission.RequestForInformation;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.shell.Page;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.SignedIn;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class CaseViewTest extends ViewTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    OrganisationFixture organisations;

    private int openCase(ACase made) {
        return open("o/" + made.of() + "/cases/" + made.reference());
    }

    private static String text() {
        return _get(Page.class).getElement().getTextRecursively();
    }

    @Test
    void it_says_what_happens_now_who_looks_at_it_and_by_when() {
        ACase made = cases.aCase().submitted();
        as(made.applicant());
        assertThat(openCase(made)).isEqualTo(200);
        assertThat(text())
                .contains(
                        "Received",
                        "A reviewer takes it up next",
                        "Who looks at it",
                        "Decision by",
                        "Whom to write to");
        assertThat(_find(Anchor.class, spec -> spec.withText("Printable copy (PDF)")))
                .hasSize(1);
    }

    @Test
    void the_named_question_is_answered_in_place_and_handed_in() {
        ACase made = cases.aCase().asked("origin", "Which deposits does it come from?");
        as(made.applicant());
        openCase(made);
        assertThat(text()).contains("Waiting for you", "Which deposits does it come from?");
        TextArea reply = _get(TextArea.class, spec -> spec.withLabel("Your reply"));
        _setValue(reply, "Own deposits near Almalyk");
        _click(_get(Button.class, spec -> spec.withText("Hand in the answers")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(cases.open(made).sheet().state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(text()).contains("Under review");
    }

    @Test
    void handing_in_before_everything_is_answered_marks_what_is_missing_instead_of_asking() {
        ACase made = cases.aCase().asked("origin", "Which deposits does it come from?");
        as(made.applicant());
        openCase(made);
        _click(_get(Button.class, spec -> spec.withText("Hand in the answers")));
        _assertNone(ConfirmDialog.class);
        TextArea reply = _get(TextArea.class, spec -> spec.withLabel("Your reply"));
        assertThat(reply.isInvalid()).isTrue();
        _setValue(reply, "Own deposits near Almalyk");
        assertThat(reply.isInvalid()).isFalse();
        _click(_get(Button.class, spec -> spec.withText("Hand in the answers")));
        assertThat(_find(ConfirmDialog.class)).hasSize(1);
    }

    @Test
    void handing_in_a_wrong_answer_marks_it_instead_of_asking() {
        ACase made = cases.aCase().asked("aim", "What exactly is the aim?");
        as(made.applicant());
        openCase(made);
        TextArea answer = _get(TextArea.class, spec -> spec.withLabel("Aim"));
        _setValue(answer, "");
        _click(_get(Button.class, spec -> spec.withText("Hand in the answers")));
        _assertNone(ConfirmDialog.class);
        assertThat(answer.isInvalid()).isTrue();
    }

    @Test
    void a_second_person_reads_the_first_ones_reply_before_replacing_it_and_goes_on() {
        TextArea reply = replyAfterAColleagues();
        assertThat(text()).contains("changed this answer", "The colleague’s reply");
        _click(_get(Button.class, spec -> spec.withText("Keep mine")));
        assertThat(reply()).isEqualTo("My reply");
        _setValue(reply, "My reply, longer");
        assertThat(reply()).isEqualTo("My reply, longer");
        assertThat(text()).doesNotContain("changed this answer");
    }

    @Test
    void taking_the_other_persons_reply_leaves_it_and_the_next_one_is_saved() {
        TextArea reply = replyAfterAColleagues();
        _click(_get(Button.class, spec -> spec.withText("Take theirs")));
        assertThat(reply.getValue()).isEqualTo("The colleague’s reply");
        _setValue(reply, "Both");
        assertThat(reply()).isEqualTo("Both");
    }

    private ACase shared;

    private TextArea replyAfterAColleagues() {
        shared = cases.aCase().asked("origin", "Which deposits does it come from?");
        as(shared.applicant());
        openCase(shared);
        SignedIn.as(organisations.colleague(shared.organisation(), AccessRight.REPRESENTATIVE), () -> context.getBean(
                        AnsweringRequests.class)
                .reply(shared.of(), shared.reference(), item().id(), "The colleague’s reply", 0));
        as(shared.applicant());
        TextArea reply = _get(TextArea.class, spec -> spec.withLabel("Your reply"));
        _setValue(reply, "My reply");
        assertThat(reply()).isEqualTo("The colleague’s reply");
        return reply;
    }

    private RequestForInformation.Item item() {
        return cases.open(shared).request().items().getFirst();
    }

    private String reply() {
        return item().reply();
    }

    @Test
    void a_message_that_is_refused_stays_in_its_dialog() {
        ACase made = cases.aCase().withdrawn();
        as(made.applicant());
        openCase(made);
        _click(_get(Button.class, spec -> spec.withText("Write a message")));
        Dialog dialog = _get(Dialog.class);
        TextArea message = _get(dialog, TextArea.class);
        _setValue(message, "One more thing");
        context.getBean(MovableClock.class).advance(Duration.ofDays(91));
        _click(_get(dialog, Button.class, spec -> spec.withText("Send the message")));
        assertThat(dialog.isOpened()).isTrue();
        assertThat(message.getValue()).isEqualTo("One more thing");
        assertThat(message.isInvalid()).isTrue();
        assertThat(message.getErrorMessage()).isNotBlank();
    }

    @Test
    void withdrawing_asks_once_and_says_what_follows() {
        ACase made = cases.aCase().submitted();
        as(made.applicant());
        openCase(made);
        _click(_get(Button.class, spec -> spec.withText("Withdraw the application")));
        assertThat(cases.open(made).sheet().state()).isEqualTo(CaseState.SUBMITTED);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(cases.open(made).sheet().state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(_find(Button.class, spec -> spec.withText("Start again from a copy")))
                .hasSize(1);
    }

    @Test
    void a_refusal_is_read_with_its_reasons_and_words() {
        ACase made = cases.aCase().declined();
        as(made.applicant());
        openCase(made);
        assertThat(text()).contains("Not approved", "Not this time", "Reasons");
    }

    @Test
    void a_viewer_reads_and_has_no_button_that_changes_anything() {
        ACase made = cases.aCase().asked("origin", "Which deposits does it come from?");
        as(organisations.colleague(made.organisation(), AccessRight.VIEWER));
        assertThat(openCase(made)).isEqualTo(200);
        _assertNone(Button.class, spec -> spec.withText("Hand in the answers"));
        _assertNone(Button.class, spec -> spec.withText("Withdraw the application"));
        _assertNone(Button.class, spec -> spec.withText("Write a message"));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Your reply")).isReadOnly())
                .isTrue();
    }

    @Test
    void somebody_elses_case_is_not_found() {
        ACase made = cases.aCase().submitted();
        as(cases.tmk().owner());
        assertThat(openCase(made)).isEqualTo(404);
    }

    @Test
    void while_an_answer_is_waited_for_no_day_of_the_decision_is_promised() {
        ACase made = cases.aCase().asked("origin", "Which deposits does it come from?");
        as(made.applicant());
        openCase(made);
        assertThat(text()).contains("The clock is paused until you answer, by ").doesNotContain("Decision by");
        open("o/" + made.of());
        assertThat(text()).doesNotContain("Decision by");
    }

    @Test
    void what_can_still_be_added_depends_on_who_has_the_case() {
        ACase draft = cases.aCase().draft();
        as(draft.applicant());
        openCase(draft);
        assertThat(text()).contains("Change the answers yourself").doesNotContain("can open it for you");
        ACase withdrawn = cases.aCase().withdrawn();
        as(withdrawn.applicant());
        openCase(withdrawn);
        assertThat(text()).contains("Write a message here, until").doesNotContain("can open it for you");
    }

    @Test
    void home_tells_a_refusal_where_to_read_its_reasons_until_the_organisation_applies_again() {
        ACase made = cases.aCase().declined();
        as(made.applicant());
        open("o/" + made.of());
        assertThat(text()).contains("Open it to read the reasons").doesNotContain("given above");
        context.getBean(MovableClock.class).advance(Duration.ofMinutes(1));
        CaseFixture.run(made.applicant(), () -> context.getBean(ApplyingForMembership.class)
                .startAgain(made.of(), made.reference()));
        as(made.applicant());
        open("o/" + made.of());
        assertThat(text()).doesNotContain("Open it to read the reasons");
    }

    @Test
    void home_offers_whoever_may_only_read_to_open_a_draft_and_not_to_continue_it() {
        ACase made = cases.aCase().draft();
        as(made.applicant());
        open("o/" + made.of());
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Continue the application");
        as(organisations.colleague(made.organisation(), AccessRight.VIEWER));
        open("o/" + made.of());
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getText)
                .contains("Open " + made.reference())
                .doesNotContain("Continue the application");
    }

    @Test
    void home_says_when_a_draft_was_saved_last() {
        ACase made = cases.aCase().draft();
        as(made.applicant());
        open("o/" + made.of());
        assertThat(text()).containsPattern("Saved \\d{1,2} \\w{3,4} \\d{4}, \\d\\d:\\d\\d");
    }

    @Test
    void home_shows_the_newest_message_of_a_case() {
        ACase made = cases.aCase().inReview();
        CaseFixture.staff(made.reviewer(), () -> context.getBean(KeepingInTouch.class)
                .writeToOrganisation(made.alliance(), made.reference(), "We look at the deposits this week."));
        as(made.applicant());
        open("o/" + made.of());
        assertThat(text()).contains("We look at the deposits this week.");
    }

    @Test
    void home_asks_no_answer_of_whoever_may_only_read() {
        ACase made = cases.aCase().asked("aim", "Why?");
        as(organisations.colleague(made.organisation(), AccessRight.VIEWER));
        open("o/" + made.of());
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getText)
                .contains("Open " + made.reference())
                .noneMatch(text -> text.startsWith("Answer"));
    }

    @Test
    void the_signatory_finds_the_way_to_the_declaration_until_it_is_signed() {
        ACase made = cases.aCase().draft();
        PersonId signatory = organisations.colleague(made.organisation(), AccessRight.VIEWER);
        CaseFixture.run(made.applicant(), () -> context.getBean(ApplyingForMembership.class)
                .nameSignatory(made.of(), made.reference(), signatory));
        as(signatory);
        openCase(made);
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Read and sign");
        ACase signed = cases.aCase().signed();
        as(signed.signatory());
        openCase(signed);
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).doesNotContain("Read and sign");
    }

    @Test
    void home_shows_a_card_with_the_one_next_action() {
        ACase made = cases.aCase().asked("origin", "Which deposits does it come from?");
        as(made.applicant());
        open("o/" + made.of());
        assertThat(text()).contains("Waiting for you");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).anyMatch(each -> each.startsWith("Answer by"));
    }
}

package org.lodestone.admission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lodestone.admission.AskedQuestion;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.CheckOutcome;
import org.lodestone.admission.Condition;
import org.lodestone.admission.Decision;
import org.lodestone.admission.EndReason;
import org.lodestone.admission.RecommendedOutcome;
import org.lodestone.kernel.Problem;

/** The rules that hold whatever the screen says. */
class RulesTest {

    @Test
    void a_resubmission_returns_to_the_state_and_the_reviewer_it_came_from() {
        MembershipApplication application = Applications.asked();
        UUID item = application.openRequest().orElseThrow().items().getFirst().id();
        application.asking().reply(item, "From Almalyk", 0, Applications.by(People.REPRESENTATIVE));
        application.asking().resubmit(Set.of(), null, false, Applications.by(People.REPRESENTATIVE));

        assertThat(application.state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(application.assignee()).isEqualTo(People.ASSIGNED_REVIEWER.id());
        assertThat(application.resubmittedAt).isEqualTo(Applications.START);
    }

    @Test
    void a_question_asked_while_screening_leads_back_to_screening() {
        MembershipApplication application = Applications.inScreening();
        application
                .asking()
                .request(List.of(new AskedQuestion("origin", "Where?")), Applications.by(People.ASSIGNED_REVIEWER));
        application.asking().resubmit(Set.of("origin"), null, false, Applications.by(People.OWNER));
        assertThat(application.state()).isEqualTo(CaseState.SCREENING);
    }

    @Test
    void a_resubmission_without_an_answer_to_everything_asked_is_refused() {
        MembershipApplication application = Applications.asked();
        assertBreaks(
                "requestUnanswered",
                () -> application.asking().resubmit(Set.of(), null, false, Applications.by(People.OWNER)));
    }

    @Test
    void whoever_recommended_may_not_decide_not_even_after_it_was_sent_back_and_recommended_by_another() {
        MembershipApplication application = Applications.ready();
        assertBreaks("recommenderMayNotDecide", () -> approve(application, People.DECIDER_WHO_RECOMMENDED));

        application.deciding().sendBack(new Decision.SendBack("Look again"), Applications.by(People.DECIDER));
        application.reviewing().recommend(RecommendedOutcome.APPROVE, "", Applications.by(People.ASSIGNED_REVIEWER));
        assertBreaks("recommenderMayNotDecide", () -> approve(application, People.DECIDER_WHO_RECOMMENDED));
    }

    @Test
    void staff_affiliated_to_the_applicant_may_neither_review_nor_decide() {
        assertBreaks(
                "affiliatedStaff",
                () -> Applications.submitted().reviewing().claim(Applications.by(People.AFFILIATED_STAFF)));
        assertBreaks("affiliatedStaff", () -> approve(Applications.ready(), People.AFFILIATED_STAFF));
        assertBreaks("mayNotReview", () -> Applications.submitted()
                .reviewing()
                .assign(People.AFFILIATED_STAFF.standing(), Applications.by(People.ALLIANCE_ADMIN)));
    }

    @Test
    void a_declared_conflict_of_interest_releases_the_case_and_keeps_the_person_from_it() {
        MembershipApplication application = Applications.inReview();
        application.reviewing().declareConflict(Applications.by(People.ASSIGNED_REVIEWER));

        assertThat(application.assignee()).isNull();
        assertThat(application.allowedActions(Applications.by(People.ASSIGNED_REVIEWER)))
                .isEmpty();
        assertBreaks(
                "conflictDeclared", () -> application.reviewing().claim(Applications.by(People.ASSIGNED_REVIEWER)));
        assertThat(application.allowedActions(Applications.by(People.OTHER_REVIEWER)))
                .contains(CaseAction.CLAIM);
    }

    @Test
    void only_what_was_asked_can_be_changed_while_information_is_requested() {
        MembershipApplication application = Applications.asked();
        application.asking().requireAsked("origin", Applications.by(People.REPRESENTATIVE));
        assertBreaks(
                "notAsked", () -> application.asking().requireAsked("aim", Applications.by(People.REPRESENTATIVE)));
    }

    @Test
    void an_answer_that_arrives_after_submission_is_refused() {
        assertBreaks("answerAfterSubmission", () -> Applications.submitted()
                .require(CaseAction.EDIT, Applications.by(People.REPRESENTATIVE)));
    }

    @Test
    void the_review_starts_when_every_check_is_recorded() {
        MembershipApplication application = Applications.inScreening();
        Situation reviewer = Applications.by(People.ASSIGNED_REVIEWER);
        application.reviewing().recordCheck("sanctions", CheckOutcome.LOOK, "0.71, another country", reviewer);
        assertBreaks("checksOpen", () -> application.reviewing().startReview(reviewer));

        application.reviewing().recordCheck("registration", CheckOutcome.PASS, "", reviewer);
        application.reviewing().startReview(reviewer);
        assertThat(application.state()).isEqualTo(CaseState.IN_REVIEW);
    }

    @Test
    void releasing_keeps_state_and_work_and_only_empties_the_assignee() {
        MembershipApplication application = Applications.inReview();
        application.reviewing().release(Applications.by(People.ASSIGNED_REVIEWER));
        assertThat(application.state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(application.assignee()).isNull();
        assertThat(application.recordedChecks()).isEqualTo(Applications.CHECKS);
    }

    @Test
    void sending_back_returns_to_the_review_and_the_same_reviewer() {
        MembershipApplication application = Applications.ready();
        application.deciding().sendBack(new Decision.SendBack("Look again"), Applications.by(People.DECIDER));
        assertThat(application.state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(application.assignee()).isEqualTo(People.ASSIGNED_REVIEWER.id());
        assertThat(application.sentBackReason()).isEqualTo("Look again");
    }

    @Test
    void an_unanswered_request_can_be_closed_twenty_working_days_after_it_was_due_and_not_before() {
        MembershipApplication application = Applications.asked();
        InformationRequest request = application.openRequest().orElseThrow();
        assertThat(request.due()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(request.closableFrom()).isEqualTo(LocalDate.of(2026, 4, 13));

        Instant tooEarly = Instant.parse("2026-04-12T21:59:00Z");
        Instant inTime = Instant.parse("2026-04-12T22:00:00Z");
        assertBreaks(
                "tooEarlyToClose",
                () -> application.asking().closeUnanswered(Applications.at(tooEarly, People.ASSIGNED_REVIEWER)));
        application.asking().closeUnanswered(Applications.at(inTime, People.ASSIGNED_REVIEWER));
        assertThat(application.state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(application.endReason()).isEqualTo(EndReason.NO_ANSWER);
    }

    @Test
    void both_sides_may_write_until_ninety_days_after_the_end() {
        MembershipApplication application = Applications.declined();
        Instant last = Applications.START.plus(90, ChronoUnit.DAYS);
        application.require(CaseAction.WRITE_MESSAGE, Applications.at(last, People.OWNER));
        assertBreaks(
                "messagesClosed",
                () -> application.require(
                        CaseAction.WRITE_MESSAGE, Applications.at(last.plusSeconds(1), People.OWNER)));
    }

    @Test
    void a_replaced_signatory_voids_the_signature_and_the_same_one_named_again_does_not() {
        MembershipApplication application = Applications.signed();
        application.signing().name(People.VIEWER_WHO_SIGNS.id(), Applications.by(People.OWNER));
        assertThat(application.signature()).isNotNull();

        application.signing().name(People.OWNER.id(), Applications.by(People.OWNER));
        assertThat(application.signature()).isNull();
        assertBreaks(
                "notSigned",
                () -> application.submit(Applications.applicant(), null, true, Applications.by(People.OWNER)));
    }

    @Test
    void nobody_else_signs_for_the_signatory() {
        assertThatThrownBy(() -> Applications.draft()
                        .signing()
                        .sign(Applications.signature(Applications.START), Applications.by(People.OWNER)))
                .isInstanceOf(Problem.NotAllowed.class);
    }

    @Test
    void an_open_case_holds_the_only_place_and_an_ended_one_gives_it_back() {
        assertThat(Applications.draft().openSlot).isTrue();
        assertThat(Applications.ready().openSlot).isTrue();
        assertThat(Applications.approved().openSlot).isNull();
        assertThat(Applications.declined().openSlot).isNull();
    }

    @Test
    void a_membership_starts_today_or_later() {
        Decision.Approve yesterday = new Decision.Approve(LocalDate.of(2026, 3, 1), List.of(), List.of(), "");
        assertBreaks(
                "startInThePast",
                () -> Applications.ready().deciding().approve(yesterday, Applications.by(People.DECIDER)));
    }

    @Test
    void a_case_that_ends_while_it_waits_has_waited_until_then() {
        MembershipApplication application = Applications.asked();
        application.withdraw(Applications.at(Applications.START.plus(7, ChronoUnit.DAYS), People.OWNER));
        assertThat(application.waitedDays).isEqualTo(5);
    }

    @Test
    void a_membership_starts_within_a_year() {
        approve(LocalDate.of(2027, 3, 2), List.of());
        assertBreaks("startTooFar", () -> approve(LocalDate.of(2027, 3, 3), List.of()));
    }

    @Test
    void a_condition_is_due_today_or_later() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        approve(today, List.of(new Condition("A certificate", today)));
        assertBreaks(
                "conditionDue",
                () -> approve(today, List.of(new Condition("A certificate", LocalDate.of(2026, 3, 1)))));
        assertBreaks("conditionDue", () -> approve(today, List.of(new Condition("A certificate", null))));
    }

    private static void approve(LocalDate start, List<Condition> conditions) {
        Applications.ready()
                .deciding()
                .approve(new Decision.Approve(start, conditions, List.of(), ""), Applications.by(People.DECIDER));
    }

    private static void approve(MembershipApplication application, People person) {
        application
                .deciding()
                .approve(
                        new Decision.Approve(LocalDate.of(2026, 3, 2), List.of(), List.of(), ""),
                        Applications.by(person));
    }

    private static void assertBreaks(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.RuleBroken.class, problem -> assertThat(problem.key())
                .isEqualTo("problem." + rule));
    }
}

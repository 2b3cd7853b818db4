package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.AllianceId;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.organisation.ProfileField;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands around a case: forms of every kind, the pace of decisions, the profile that goes on living. */
@PortalTest
@Tag("database")
class AroundACaseTest {

    private static final int PATIENCE_IN_TENTHS = 200;

    @Autowired
    CaseFixture cases;

    @Autowired
    AllianceFixture alliances;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    OpeningCases opening;

    @Autowired
    ReviewingCases reviewing;

    @Autowired
    AnsweringRequests answering;

    @Test
    void a_form_with_every_type_of_question_is_filled_in_submitted_and_carries_its_tier() {
        ACase made = cases.aCase()
                .of(cases.tmk())
                .to(alliances.anAllianceWithEveryType())
                .submitted();
        CaseForOrganisation page = cases.open(made);
        assertThat(page.sheet().state()).isEqualTo(CaseState.SUBMITTED);
        assertThat(page.sheet().tier()).isEqualTo("large");
        assertThat(page.questions())
                .filteredOn(question -> question.shown() && question.question().required())
                .allMatch(AnsweredQuestion::answered);
    }

    @Test
    void with_fewer_than_ten_decisions_the_target_is_stated_and_from_then_on_the_median_too() {
        AllianceId alliance = cases.small();
        PersonId reviewer = alliances.reviewer(alliance);
        PersonId decider = alliances.decider(alliance);
        ACase last = null;
        for (int i = 0; i < 10; i++) {
            if (last != null) {
                assertThat(cases.pace(last).medianDays()).isNull();
            }
            last = cases.aCase()
                    .to(alliance)
                    .reviewedBy(reviewer)
                    .decidedBy(decider)
                    .declined();
        }
        Pace pace = cases.pace(last);
        assertThat(pace.decisions()).isEqualTo(10);
        assertThat(pace.medianDays()).isZero();
        assertThat(pace.targetDays()).isPositive();
    }

    @Test
    void the_reviewer_is_told_that_the_profile_changed_after_submission_and_where() throws Exception {
        ACase made = cases.aCase().inScreening();
        assertThat(cases.review(made, made.reviewer()).profileChangedAt()).isNull();

        changeTradeName(made, "Another name");
        CaseBackground background = SignedIn.as(
                made.reviewer(), List.of("STAFF"), () -> opening.background(made.alliance(), made.reference()));
        assertThat(background.profileChanges()).singleElement().satisfies(change -> {
            assertThat(change.submitted()).isEmpty();
            assertThat(change.now()).isEqualTo("Another name");
        });
    }

    @Test
    void the_reviewer_is_told_no_more_once_the_resubmitted_answers_say_what_the_profile_says() throws Exception {
        ACase asked = cases.aCase().asked("trade-name", "Is this the name?");
        changeTradeName(asked, "Another name");

        resubmit(asked, "A third name", 1);
        assertThat(cases.review(asked, asked.reviewer()).profileChangedAt()).isNotNull();

        CaseFixture.staff(
                asked.reviewer(),
                () -> reviewing.requestInformation(
                        asked.alliance(), asked.reference(), List.of(new AskedQuestion("trade-name", "Really?"))));
        resubmit(asked, "Another name", 2);
        assertThat(cases.review(asked, asked.reviewer()).profileChangedAt()).isNull();
    }

    private void resubmit(ACase asked, String tradeName, long seen) {
        CaseFixture.run(asked.applicant(), () -> {
            answering.answer(asked.of(), asked.reference(), new AnswerEdit("trade-name", tradeName, seen));
            answering.resubmit(asked.of(), asked.reference(), false);
        });
    }

    /** And waits until the case knows. */
    private void changeTradeName(ACase made, String name) throws InterruptedException {
        organisations.write(made.organisation(), ProfileField.TRADE_NAME, name);
        for (int i = 0;
                i < PATIENCE_IN_TENTHS && cases.review(made, made.reviewer()).profileChangedAt() == null;
                i++) {
            Thread.sleep(100);
        }
        assertThat(cases.review(made, made.reviewer()).profileChangedAt()).isNotNull();
    }

    @Test
    void the_staff_find_out_nothing_about_an_organisation_whose_draft_they_only_know_by_its_reference() {
        ACase draft = cases.aCase().draft();

        assertThat(SignedIn.as(
                        draft.reviewer(),
                        List.of("STAFF"),
                        () -> opening.background(draft.alliance(), draft.reference())))
                .isEqualTo(CaseBackground.NONE);
        assertThat(SignedIn.as(
                        draft.reviewer(), List.of("STAFF"), () -> opening.help(draft.alliance(), draft.reference())))
                .isEmpty();
    }

    @Test
    void a_conditional_approval_shows_its_conditions_to_both_sides() {
        ACase ready = cases.aCase().readyForDecision();
        Condition condition = new Condition("Publish the due diligence report", LocalDate.of(2030, 1, 1));
        cases.decide(ready, new Decision.Approve(cases.today(ready), List.of(condition), List.of(), "Welcome"));
        assertThat(cases.open(ready).decision().conditions()).containsExactly(condition);
        assertThat(cases.open(ready).decision().by()).isNull();
        assertThat(cases.review(ready, ready.decider()).decision().by().id()).isEqualTo(ready.decider());
    }
}

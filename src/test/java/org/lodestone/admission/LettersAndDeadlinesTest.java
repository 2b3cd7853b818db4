package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.admission.domain.CaseDeadlines;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.PersonId;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Tag("database")
class LettersAndDeadlinesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    CaseFixture cases;

    @Autowired
    CaseDeadlines deadlines;

    @Autowired
    KeepingInTouch touch;

    @Autowired
    ApplyingForMembership applying;

    @Autowired
    AllianceFixture alliances;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @Test
    void every_step_that_somebody_waits_for_sends_a_letter_to_that_person() throws Exception {
        ACase made = cases.aCase().asked("aim", "Why?");
        cases.answer(made, "Because");
        cases.recommend(made);
        cases.approve(made);
        assertLetters(made.applicant(), "caseSubmitted", "informationRequested", "caseApproved");
        assertLetters(made.reviewer(), "caseArrived", "caseAnswered");
        assertLetters(made.decider(), "caseReadyForDecision");
    }

    @Test
    void a_message_reaches_the_other_side() throws Exception {
        ACase made = cases.aCase().inScreening();
        CaseFixture.run(made.applicant(), () -> touch.writeToAlliance(made.of(), made.reference(), "A question"));
        CaseFixture.staff(
                made.reviewer(), () -> touch.writeToOrganisation(made.alliance(), made.reference(), "An answer"));
        assertLetters(made.reviewer(), "messageToAlliance");
        assertLetters(made.applicant(), "messageToOrganisation");
        assertThat(cases.open(made).timeline())
                .filteredOn(entry -> entry.kind() == TimelineKind.MESSAGE)
                .extracting(TimelineEntry::text)
                .containsExactly("A question", "An answer");
    }

    @Test
    void whoever_no_longer_reviews_reads_no_more_letters_of_the_case() throws Exception {
        ACase made = cases.aCase().inScreening();
        PersonId other = alliances.reviewer(made.allianceId());
        alliances.end(made.reviewer(), made.allianceId(), StaffRole.REVIEWER);
        CaseFixture.run(made.applicant(), () -> touch.writeToAlliance(made.of(), made.reference(), "A question"));
        assertLetters(other, "messageToAlliance");
        assertThat(letters(made.reviewer(), "messageToAlliance")).isZero();
    }

    @Test
    void a_note_stays_inside() {
        ACase made = cases.aCase().inScreening();
        CaseFixture.staff(made.reviewer(), () -> touch.writeNote(made.alliance(), made.reference(), "Between us"));
        assertThat(cases.open(made).timeline()).extracting(TimelineEntry::text).doesNotContain("Between us");
        assertThat(cases.review(made, made.reviewer()).timeline())
                .extracting(TimelineEntry::text)
                .contains("Between us");
    }

    @Test
    void a_request_is_reminded_of_five_working_days_and_one_before_it_is_due_once_each() throws Exception {
        clock.set("2026-03-02T09:00:00Z");
        ACase made = cases.aCase().asked("aim", "Why?");
        LocalDate due = cases.open(made).request().due();
        assertThat(due).isEqualTo(LocalDate.of(2026, 3, 16));

        remindOn("2026-03-06T09:00:00Z");
        assertThat(letters(made.applicant(), "requestReminder")).isZero();
        remindOn("2026-03-09T09:00:00Z");
        remindOn("2026-03-10T09:00:00Z");
        assertThat(letters(made.applicant(), "requestReminder")).isEqualTo(1);
        remindOn("2026-03-13T09:00:00Z");
        remindOn("2026-03-16T09:00:00Z");
        assertThat(letters(made.applicant(), "requestReminder")).isEqualTo(2);
    }

    @Test
    void a_draft_is_warned_of_and_expires_180_days_after_its_last_edit() throws Exception {
        ACase draft = aDraft();
        clock.advance(Duration.ofDays(100));
        CaseFixture.run(
                draft.applicant(), () -> applying.save(draft.of(), draft.reference(), new AnswerEdit("aim", "x", 0)));
        clock.advance(Duration.ofDays(167));
        deadlines.warnOfExpiry();
        deadlines.warnOfExpiry();
        deadlines.expireDrafts();
        assertThat(letters(draft.applicant(), "draftExpiring")).isEqualTo(1);
        assertThat(cases.open(draft).sheet().state()).isEqualTo(CaseState.DRAFT);

        clock.advance(Duration.ofDays(14));
        deadlines.expireDrafts();
        assertThat(cases.open(draft).sheet().state()).isEqualTo(CaseState.EXPIRED);
        assertLetters(draft.applicant(), "draftExpired");
    }

    @Test
    void a_draft_never_expires_unwarned_and_a_late_warning_moves_the_day() {
        ACase draft = aDraft();
        clock.advance(Duration.ofDays(200));
        deadlines.expireDrafts();
        assertThat(cases.open(draft).sheet().state()).isEqualTo(CaseState.DRAFT);

        deadlines.warnOfExpiry();
        assertThat(letters(draft.applicant(), "draftExpiring")).isEqualTo(1);
        clock.advance(Duration.ofDays(13));
        deadlines.expireDrafts();
        assertThat(cases.open(draft).sheet().state()).isEqualTo(CaseState.DRAFT);

        clock.advance(Duration.ofDays(1));
        deadlines.expireDrafts();
        assertThat(cases.open(draft).sheet().state()).isEqualTo(CaseState.EXPIRED);
    }

    @Test
    void a_warning_before_the_last_edit_counts_no_more() {
        ACase draft = aDraft();
        clock.advance(Duration.ofDays(167));
        deadlines.warnOfExpiry();
        CaseFixture.run(
                draft.applicant(), () -> applying.save(draft.of(), draft.reference(), new AnswerEdit("aim", "x", 0)));
        clock.advance(Duration.ofDays(181));
        deadlines.expireDrafts();
        assertThat(cases.open(draft).sheet().state()).isEqualTo(CaseState.DRAFT);
        deadlines.warnOfExpiry();
        assertThat(letters(draft.applicant(), "draftExpiring")).isEqualTo(2);
    }

    /** What its organisation wrote into the profile has reached the draft, which it counts as edited. */
    private ACase aDraft() {
        ACase draft = cases.aCase().draft();
        String organisation = "%" + draft.organisation().id() + "%";
        await().atMost(PATIENCE)
                .until(() -> database.sql("select count(*) from event_publication"
                                        + " where completion_date is null and serialized_event like ?")
                                .param(organisation)
                                .query(Long.class)
                                .single()
                        == 0);
        return draft;
    }

    private void remindOn(String instant) {
        clock.set(instant);
        deadlines.remind();
    }

    private void assertLetters(PersonId person, String... templates) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && !templates(person).containsAll(List.of(templates))) {
            Thread.sleep(100);
        }
        assertThat(templates(person)).contains(templates);
    }

    private List<String> templates(PersonId person) {
        return database.sql("select template from letter where person = ?")
                .param(person.value())
                .query(String.class)
                .list();
    }

    private long letters(PersonId person, String template) {
        return templates(person).stream().filter(template::equals).count();
    }
}

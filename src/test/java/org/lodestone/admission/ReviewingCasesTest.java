package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.AllianceId;
import org.lodestone.files.FileId;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.ProfileField;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.lodestone.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Tag("database")
class ReviewingCasesTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    AllianceFixture alliances;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    OpeningCases opening;

    @Autowired
    PrintingCases printing;

    @Autowired
    AttachingFiles attaching;

    @Autowired
    ReviewingCases reviewing;

    @Autowired
    ReadingQueues queues;

    @Autowired
    AnsweringRequests answering;

    @Autowired
    MyCases mine;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @Test
    void a_score_without_its_reason_is_refused_and_not_kept() {
        ACase made = cases.aCase().inReview();

        assertThatThrownBy(() -> staff(made.reviewer(), () -> {
                    reviewing.assess(made.alliance(), made.reference(), "fit", 3, "  ");
                    return null;
                }))
                .isInstanceOf(Problem.RuleBroken.class)
                .hasMessageContaining("textMissing");
        assertThat(cases.review(made, made.reviewer()).criteria())
                .allSatisfy(criterion -> assertThat(criterion.score()).isNull());
    }

    @Test
    void a_queue_shows_what_is_mine_unassigned_waiting_late_and_decided_with_counts() {
        AllianceId alliance = cases.small();
        PersonId reviewer = alliances.reviewer(alliance);
        ACase waiting = cases.aCase().to(alliance).reviewedBy(reviewer).asked("aim", "Why?");
        ACase own = cases.aCase().to(alliance).reviewedBy(reviewer).inReview();
        ACase free = cases.aCase().to(alliance).reviewedBy(reviewer).submitted();
        ACase decided = cases.aCase().to(alliance).reviewedBy(reviewer).declined();

        assertThat(rows(reviewer, own, QueueTab.MINE)).containsExactlyInAnyOrder(own.reference(), waiting.reference());
        assertThat(rows(reviewer, own, QueueTab.UNASSIGNED)).containsExactly(free.reference());
        assertThat(rows(reviewer, own, QueueTab.WAITING)).containsExactly(waiting.reference());
        assertThat(rows(reviewer, own, QueueTab.OVERDUE)).isEmpty();
        assertThat(rows(reviewer, own, QueueTab.DECIDED)).containsExactly(decided.reference());

        clock.advance(Duration.ofDays(60));
        assertThat(rows(reviewer, own, QueueTab.OVERDUE)).containsExactlyInAnyOrder(own.reference(), free.reference());
        Map<QueueTab, Integer> counts =
                staff(reviewer, () -> queues.counts(List.of(own.alliance()))).get(own.alliance());
        assertThat(counts)
                .containsEntry(QueueTab.MINE, 2)
                .containsEntry(QueueTab.UNASSIGNED, 1)
                .containsEntry(QueueTab.WAITING, 1)
                .containsEntry(QueueTab.OVERDUE, 2)
                .containsEntry(QueueTab.DECIDED, 1);
    }

    @Test
    void a_resubmitted_case_stands_at_the_top_of_its_reviewers_list_and_shows_what_changed() {
        AllianceId alliance = cases.small();
        PersonId reviewer = alliances.reviewer(alliance);
        ACase older = cases.aCase().to(alliance).reviewedBy(reviewer).inReview();
        ACase asked = cases.aCase().to(alliance).reviewedBy(reviewer).asked("origin", "Which deposits?");
        CaseFixture.run(asked.applicant(), () -> {
            answering.answer(asked.of(), asked.reference(), new AnswerEdit("origin", "Almalyk", version(asked)));
            answering.resubmit(asked.of(), asked.reference(), false);
        });

        assertThat(rows(reviewer, older, QueueTab.MINE)).containsExactly(asked.reference(), older.reference());
        CaseForStaff page = cases.review(asked, reviewer);
        assertThat(page.sheet().resubmitted()).isTrue();
        assertThat(page.changes()).singleElement().satisfies(change -> {
            assertThat(change.question().id()).isEqualTo("origin");
            assertThat(change.before()).isEmpty();
            assertThat(change.value()).isEqualTo("Almalyk");
        });
    }

    @Test
    void an_answer_to_a_request_stays_the_organisations_own_until_it_is_resubmitted() {
        ACase asked = cases.aCase().asked("origin", "Which deposits?");
        CaseFixture.run(
                asked.applicant(),
                () -> answering.answer(
                        asked.of(), asked.reference(), new AnswerEdit("origin", "Almalyk", version(asked))));
        CaseForStaff page = cases.review(asked, asked.reviewer());
        assertThat(page.steps().getFirst().questions().get(1).value()).isEmpty();
        assertThat(cases.open(asked).steps().getFirst().questions().get(1).value())
                .isEqualTo("Almalyk");
    }

    @Test
    void what_was_written_for_a_cancelled_request_is_not_handed_in_with_the_next() {
        ACase made = cases.aCase().asked("origin", "From where?");
        answer(made, "origin", "Almalyk");
        CaseFixture.run(made.applicant(), () -> answering.resubmit(made.of(), made.reference(), false));
        ask(made, "origin", "Are you sure?");
        answer(made, "origin", "Not asked for any more");
        CaseFixture.staff(made.reviewer(), () -> reviewing.cancelRequest(made.alliance(), made.reference()));

        ask(made, "aim", "Why?");
        answer(made, "aim", "To learn more");
        CaseFixture.run(made.applicant(), () -> answering.resubmit(made.of(), made.reference(), false));

        assertThat(cases.review(made, made.reviewer()).steps().getFirst().questions())
                .filteredOn(question -> question.question().id().equals("origin"))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.value()).isEqualTo("Almalyk");
                    assertThat(question.changed()).isFalse();
                });
    }

    private void ask(ACase made, String question, String words) {
        List<AskedQuestion> asked = List.of(new AskedQuestion(question, words));
        CaseFixture.staff(
                made.reviewer(), () -> reviewing.requestInformation(made.alliance(), made.reference(), asked));
    }

    private void answer(ACase made, String question, String value) {
        long seen = cases.open(made).question(question).orElseThrow().version();
        AnswerEdit edit = new AnswerEdit(question, value, seen);
        CaseFixture.run(made.applicant(), () -> answering.answer(made.of(), made.reference(), edit));
    }

    @Test
    void the_profile_follows_a_resubmission_when_the_person_says_so() {
        ACase asked = cases.aCase().asked("trade-name", "Is this the name?");
        CaseFixture.run(asked.applicant(), () -> {
            answering.answer(asked.of(), asked.reference(), new AnswerEdit("trade-name", "TMK", 1));
            assertThat(profileName(asked)).isEmpty();
            answering.resubmit(asked.of(), asked.reference(), true);
        });
        assertThat(profileName(asked)).isEqualTo("TMK");
    }

    @Test
    void staff_of_another_alliance_and_a_stranger_find_nothing_and_an_editor_is_told_whom_to_ask() {
        ACase made = cases.aCase().inScreening();
        PersonId foreign = alliances.reviewer(cases.small());
        for (PersonId person : List.of(foreign, made.applicant())) {
            assertThatThrownBy(() -> cases.review(made, person)).isInstanceOf(Problem.NotFound.class);
        }
        PersonId editor = alliances.editor(made.allianceId());
        assertThatThrownBy(() -> cases.review(made, editor))
                .isInstanceOf(Problem.NotAllowed.class)
                .hasMessageContaining("roleReadsNoCases");
        assertThatThrownBy(() -> CaseFixture.staff(editor, () -> opening.open(made.alliance(), "NONE-2026-000001")))
                .as("nothing is learnt about which cases there are")
                .isInstanceOf(Problem.NotAllowed.class);
    }

    @Test
    void staff_affiliated_to_the_applicant_do_not_open_the_workbench_and_do_not_see_the_case_in_their_queue() {
        ACase made = cases.aCase().submitted();
        PersonId both = alliances.reviewer(made.allianceId());
        organisations.affiliate(both, made.organisation(), AccessRight.VIEWER);
        assertThatThrownBy(() -> cases.review(made, both)).isInstanceOf(Problem.NotAllowed.class);
        assertThat(rows(both, made, QueueTab.UNASSIGNED)).isEmpty();
    }

    @Test
    void a_declared_conflict_takes_the_case_from_that_persons_list() {
        ACase made = cases.aCase().inReview();
        CaseFixture.staff(made.reviewer(), () -> reviewing.declareConflict(made.alliance(), made.reference()));
        assertThat(rows(made.reviewer(), made, QueueTab.OPEN)).isEmpty();
        assertThat(rows(made.decider(), made, QueueTab.UNASSIGNED)).containsExactly(made.reference());
    }

    @Test
    void reading_somebody_elses_case_is_recorded_and_a_refused_reading_is_not() {
        ACase made = cases.aCase().submitted();
        PersonId auditor = alliances.editor(made.allianceId());
        SignedIn.as(auditor, List.of("AUDITOR"), () -> opening.open(made.alliance(), made.reference()));
        assertThatThrownBy(() -> cases.review(made, alliances.editor(made.allianceId())))
                .isInstanceOf(Problem.NotAllowed.class);
        assertThat(database.sql("select actor from audit_entry where act = 'CaseRead' and organisation_id = ?")
                        .param(made.organisation().id().value())
                        .query(UUID.class)
                        .list())
                .containsExactly(auditor.value());
    }

    @Test
    void a_printed_copy_and_a_file_that_staff_take_are_recorded_as_readings() {
        ACase made = cases.aCase().of(cases.tmk()).to(cases.erma()).submitted();
        FileId file = SignedIn.as(made.applicant(), () -> attaching.filesOf(made.of(), made.reference()))
                .getFirst()
                .id();
        long before = readings(made);
        staff(made.reviewer(), () -> printing.pdfForStaff(made.alliance(), made.reference(), Language.EN));
        staff(made.reviewer(), () -> attaching.downloadForStaff(made.alliance(), made.reference(), file));
        assertThat(readings(made)).isEqualTo(before + 2);
    }

    private long readings(ACase made) {
        return database.sql("select count(*) from audit_entry where act = 'CaseRead' and organisation_id = ?")
                .param(made.organisation().id().value())
                .query(Long.class)
                .single();
    }

    @Test
    void an_auditor_reads_and_changes_nothing() {
        ACase made = cases.aCase().submitted();
        PersonId auditor = alliances.editor(cases.small());
        CaseForStaff page =
                SignedIn.as(auditor, List.of("AUDITOR"), () -> opening.open(made.alliance(), made.reference()));
        assertThat(page.allowedActions()).isEmpty();
    }

    @Test
    void a_queue_costs_three_statements_and_a_case_six() {
        ACase made = cases.aCase().of(cases.tmk()).to(cases.erma()).asked("raw-material-origin", "Which deposits?");
        cases.answer(made, "Almalyk");
        Statements queue = Statements.during(() ->
                CaseFixture.staff(made.reviewer(), () -> queues.queue(made.alliance(), QueueFilter.of(QueueTab.MINE))));
        Statements staffs = Statements.during(() -> cases.review(made, made.reviewer()));
        Statements own = Statements.during(() -> cases.open(made));

        int rights = 3;
        assertThat(queue.count()).as(queue.toString()).isLessThanOrEqualTo(3 + rights);
        assertThat(staffs.count()).as(staffs.toString()).isLessThanOrEqualTo(6 + rights);
        assertThat(own.count()).as(own.toString()).isLessThanOrEqualTo(6 + rights);
    }

    @Test
    void the_checks_get_help_that_proposes_and_records_nothing() {
        ACase made = cases.aCase().of(cases.tmk()).to(cases.erma()).inScreening();
        List<CheckHelp> help = staff(made.reviewer(), () -> opening.help(made.alliance(), made.reference()));
        assertThat(help).extracting(CheckHelp::check).contains("identifiers", "duplicates", "sanctions", "signature");
        assertThat(help)
                .filteredOn(item -> item.check().equals("signature"))
                .extracting(CheckHelp::proposed)
                .containsExactly(CheckOutcome.PASS);
        assertThat(cases.review(made, made.reviewer()).checks())
                .extracting(CheckItem::outcome)
                .containsOnlyNulls();
    }

    @Test
    void a_name_that_is_not_on_the_shipped_list_is_no_pass_and_the_list_is_named_with_its_date() {
        ACase made = cases.aCase().of(cases.tmk()).to(cases.erma()).inScreening();
        List<CheckHelp> help = staff(made.reviewer(), () -> opening.help(made.alliance(), made.reference()));
        assertThat(help)
                .filteredOn(item -> item.check().equals("sanctions"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.hits()).isEmpty();
                    assertThat(item.proposed()).isEqualTo(CheckOutcome.LOOK);
                    assertThat(item.findings().getLast().arguments().get("source"))
                            .contains("OFAC")
                            .contains("2021");
                });
    }

    @Test
    void a_listed_name_is_found_in_another_spelling() {
        AnOrganisation listed = organisations.anOrganisation("Arya Sasol Polymer Co., JSC");
        ACase made = cases.aCase().of(listed).inScreening();
        List<CheckHelp> help = staff(made.reviewer(), () -> opening.help(made.alliance(), made.reference()));
        assertThat(help)
                .filteredOn(item -> item.check().equals("sanctions"))
                .flatExtracting(CheckHelp::hits)
                .extracting(ScreeningHit::listed)
                .contains("ARYA SASOL POLYMER");
    }

    private String profileName(ACase made) {
        return organisationsProfile
                .profile(made.organisation().id())
                .value(ProfileField.TRADE_NAME)
                .orElse("");
    }

    @Autowired
    Organisations organisationsProfile;

    private long version(ACase made) {
        return cases.open(made).steps().getFirst().questions().get(1).version();
    }

    private List<String> rows(PersonId person, ACase made, QueueTab tab) {
        return staff(person, () -> queues.queue(made.alliance(), QueueFilter.of(tab))).rows().stream()
                .map(QueueRow::reference)
                .toList();
    }

    private static <T> T staff(PersonId person, Supplier<T> act) {
        return SignedIn.as(person, List.of("STAFF"), act);
    }
}

package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.files.Files;
import org.lodestone.files.SampleFiles;
import org.lodestone.files.StoredFile;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.CertificateInput;
import org.lodestone.organisation.MineralInput;
import org.lodestone.organisation.MineralRole;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.Profile;
import org.lodestone.organisation.ProfileField;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

/** Saving, together and one after the other, up to submission. */
@PortalTest
@Tag("database")
class WorkingOnADraftTest {

    private static final String TWO_FILES = """
            {"steps": [{"id": "first", "title": {"en": "A", "fr": "A", "ru": "A", "uz": "A"}, "questions": [
              {"id": "one", "type": "FILES", "title": {"en": "A", "fr": "A", "ru": "A", "uz": "A"}},
              {"id": "other", "type": "FILES", "title": {"en": "B", "fr": "B", "ru": "B", "uz": "B"}}
            ]}]}
            """;

    @Autowired
    CaseFixture cases;

    @Autowired
    AllianceFixture alliances;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    ApplyingForMembership applying;

    @Autowired
    MyCases mine;

    @Autowired
    FormFiller filler;

    @Autowired
    AttachingFiles attaching;

    @Autowired
    FillingInTheProfile filling;

    @Autowired
    ReviewingCases reviewing;

    @Autowired
    Files files;

    @Autowired
    MovableClock clock;

    @Autowired
    Organisations profiles;

    @Test
    void a_draft_saves_with_errors_in_it_and_says_what_is_wrong() {
        ACase draft = cases.aCase().draft();
        SavedAnswer saved = save(draft, draft.applicant(), "eu-country", "nowhere", 0);
        assertThat(saved.version()).isEqualTo(1);
        assertThat(saved.problem()).isNotNull();
        assertThat(value(draft, "eu-country")).isEqualTo("nowhere");
    }

    @Test
    void two_people_work_on_different_questions_at_once() {
        ACase draft = cases.aCase().draft();
        PersonId colleague = organisations.colleague(draft.organisation(), AccessRight.REPRESENTATIVE);
        save(draft, draft.applicant(), "aim", "To learn", 0);
        save(draft, colleague, "origin", "Almalyk", 0);
        assertThat(value(draft, "aim")).isEqualTo("To learn");
        assertThat(value(draft, "origin")).isEqualTo("Almalyk");
    }

    @Test
    void in_the_same_answer_the_second_person_sees_the_first_ones_value_before_replacing_it() {
        ACase draft = cases.aCase().draft();
        PersonId colleague = organisations.colleague(draft.organisation(), AccessRight.REPRESENTATIVE);
        save(draft, draft.applicant(), "aim", "first", 0);

        assertThatThrownBy(() -> save(draft, colleague, "aim", "second", 0))
                .isInstanceOfSatisfying(Problem.StaleEdit.class, stale -> {
                    assertThat(stale.key()).isEqualTo("problem.staleAnswer");
                    assertThat(stale.arguments())
                            .containsEntry("value", "first")
                            .containsEntry("version", 1L)
                            .containsEntry("at", clock.instant())
                            .containsEntry(
                                    "person", "Owner of " + draft.organisation().name());
                });
        assertThat(value(draft, "aim")).isEqualTo("first");

        save(draft, colleague, "aim", "second", 1);
        assertThat(value(draft, "aim")).isEqualTo("second");
    }

    @Test
    void a_bound_question_edits_the_profile_and_every_open_draft_sees_it() {
        AnOrganisation plant = cases.tmk();
        ACase first = cases.aCase().of(plant).draft();
        ACase second = cases.aCase().of(plant).draft();
        save(first, first.applicant(), "trade-name", "TMK", 0);
        assertThat(value(second, "trade-name")).isEqualTo("TMK");
        assertThat(profiles.profile(plant.id()).value(ProfileField.TRADE_NAME)).contains("TMK");
    }

    @Test
    void a_viewer_may_not_edit_and_a_stranger_finds_nothing() {
        ACase draft = cases.aCase().draft();
        PersonId viewer = organisations.colleague(draft.organisation(), AccessRight.VIEWER);
        PersonId stranger = cases.tmk().owner();
        assertThatThrownBy(() -> save(draft, viewer, "aim", "mine", 0)).isInstanceOf(Problem.NotAllowed.class);
        assertThatThrownBy(() -> save(draft, stranger, "aim", "mine", 0)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void submitting_refuses_errors_and_waits_for_the_signature_by_name() {
        ACase draft = cases.aCase().draft();
        assertBreaks("answersMissing", () -> submit(draft));

        save(draft, draft.applicant(), "aim", "To learn", 0);
        assertBreaks("signatoryMissing", () -> submit(draft));

        PersonId director = organisations.colleague(draft.organisation(), AccessRight.VIEWER);
        CaseFixture.run(draft.applicant(), () -> applying.nameSignatory(draft.of(), draft.reference(), director));
        assertThatThrownBy(() -> submit(draft)).isInstanceOfSatisfying(Problem.RuleBroken.class, problem -> assertThat(
                        problem.arguments())
                .containsEntry("person", "VIEWER of " + draft.organisation().name()));
    }

    @Test
    void an_answer_after_submission_is_refused_and_the_case_keeps_what_was_submitted() {
        ACase submitted = cases.aCase().submitted();
        String before = value(submitted, "aim");
        assertBreaks("answerAfterSubmission", () -> save(submitted, submitted.applicant(), "aim", "late", 1));
        assertThat(value(submitted, "aim")).isEqualTo(before);
    }

    @Test
    void what_is_typed_into_a_section_of_the_profile_after_submission_is_refused() {
        ACase submitted = cases.aCase().submitted();
        MineralInput mineral = new MineralInput("rhenium", Set.of(MineralRole.PRODUCES), null, null, null);
        CertificateInput certificate = new CertificateInput("ISO 9001", "1", "Issuer", null, null);
        Profile before = profiles.profile(submitted.organisation().id());
        CaseFixture.run(submitted.applicant(), () -> {
            String of = submitted.of();
            String reference = submitted.reference();
            assertBreaks(
                    "answerAfterSubmission", () -> filling.save(of, reference, ProfileField.TRADE_NAME, "Late", 0));
            assertBreaks("answerAfterSubmission", () -> filling.addMineral(of, reference, mineral));
            assertBreaks("answerAfterSubmission", () -> filling.addCertificate(of, reference, certificate));
            assertBreaks(
                    "answerAfterSubmission",
                    () -> filling.upload(
                            of, reference, UUID.randomUUID(), "a.pdf", new ByteArrayInputStream(SampleFiles.pdf())));
        });
        assertThat(profiles.profile(submitted.organisation().id())).isEqualTo(before);
    }

    @Test
    void on_submission_the_case_gets_its_own_copy_of_the_profile() {
        AnOrganisation plant = cases.tmk();
        organisations.write(plant, ProfileField.TRADE_NAME, "Before");
        ACase submitted = cases.aCase().of(plant).submitted();
        organisations.write(plant, ProfileField.TRADE_NAME, "After");
        assertThat(value(submitted, "trade-name")).isEqualTo("Before");
    }

    @Test
    void a_hidden_question_is_not_submitted() {
        ACase draft = cases.aCase().draft();
        save(draft, draft.applicant(), "works-in-eu", "yes", 0);
        save(draft, draft.applicant(), "eu-country", "DE", 0);
        save(draft, draft.applicant(), "works-in-eu", "no", 1);
        CaseFixture.run(draft.applicant(), () -> {
            applying.nameSignatory(draft.of(), draft.reference(), draft.signatory());
            filler.fill(draft.of(), draft.reference());
        });
        cases.sign(draft);
        submit(draft);
        assertThat(question(draft, "eu-country").shown()).isFalse();
        assertThat(question(draft, "eu-country").value()).isEmpty();
    }

    @Test
    void a_second_start_tells_which_case_is_open_and_who_began_it() {
        ACase draft = cases.aCase().draft();
        assertThatThrownBy(() -> SignedIn.as(draft.applicant(), () -> applying.start(draft.of(), draft.alliance())))
                .isInstanceOfSatisfying(Problem.RuleBroken.class, problem -> {
                    assertThat(problem.key()).isEqualTo("problem.caseAlreadyOpen");
                    assertThat(problem.arguments()).containsEntry("reference", draft.reference());
                });
    }

    @Test
    void a_case_that_ended_can_be_started_again_from_a_copy() {
        ACase withdrawn = cases.aCase().withdrawn();
        String again =
                SignedIn.as(withdrawn.applicant(), () -> applying.startAgain(withdrawn.of(), withdrawn.reference()));
        CaseForOrganisation copy = SignedIn.as(withdrawn.applicant(), () -> mine.open(withdrawn.of(), again));
        assertThat(copy.sheet().state()).isEqualTo(CaseState.DRAFT);
        assertThat(copy.signature().signed()).isFalse();
        assertThat(copy.steps().getFirst().questions().getFirst().value()).isEqualTo(value(withdrawn, "aim"));
    }

    @Test
    void what_was_answered_to_one_alliance_is_not_asked_again_by_another_but_statements_and_consents_are() {
        ACase first = cases.aCase().of(cases.tmk()).to(AllianceFixture.ERMA).submitted();
        String second = SignedIn.as(first.applicant(), () -> applying.start(first.of(), "cmi"));
        Map<String, String> begun = SignedIn.as(first.applicant(), () -> mine.open(first.of(), second))
                .questions()
                .collect(Collectors.toMap(asked -> asked.question().id(), AnsweredQuestion::value));
        assertThat(begun)
                .containsEntry("activity-description", value(first, "activity-description"))
                .containsEntry("due-diligence", value(first, "due-diligence"))
                .containsEntry("sanctions", "")
                .containsEntry("data-consent", "")
                .containsEntry("registration-extract", "");
        assertThat(begun.get("activity-description")).isNotBlank();
    }

    @Test
    void a_file_is_attached_read_and_taken_off_again() {
        ACase draft = cases.aCase().draft();
        StoredFile file =
                SignedIn.as(draft.applicant(), () -> filler.attach(draft.of(), draft.reference(), "documents"));
        assertThat(SignedIn.as(draft.applicant(), () -> attaching.filesOf(draft.of(), draft.reference())))
                .extracting(StoredFile::id)
                .containsExactly(file.id());
        CaseFixture.run(
                draft.applicant(), () -> attaching.remove(draft.of(), draft.reference(), "documents", file.id()));
        assertThat(SignedIn.as(draft.applicant(), () -> attaching.filesOf(draft.of(), draft.reference())))
                .isEmpty();
    }

    @Test
    void a_file_taken_off_while_answering_is_deleted_and_one_that_was_submitted_stays() {
        ACase filled = cases.aCase().filled();
        StoredFile submitted =
                SignedIn.as(filled.applicant(), () -> filler.attach(filled.of(), filled.reference(), "documents"));
        cases.sign(filled);
        submit(filled);
        CaseFixture.staff(filled.reviewer(), () -> {
            reviewing.claim(filled.alliance(), filled.reference());
            reviewing.requestInformation(
                    filled.alliance(), filled.reference(), List.of(new AskedQuestion("documents", "A newer one?")));
        });
        StoredFile newer =
                SignedIn.as(filled.applicant(), () -> filler.attach(filled.of(), filled.reference(), "documents"));
        CaseFixture.run(filled.applicant(), () -> {
            attaching.remove(filled.of(), filled.reference(), "documents", submitted.id());
            attaching.remove(filled.of(), filled.reference(), "documents", newer.id());
        });
        assertThat(files.sheets(List.of(submitted.id(), newer.id()))).containsOnlyKeys(submitted.id());
    }

    @Test
    void a_file_can_be_read_neither_by_another_organisation_nor_through_another_case() {
        ACase draft = cases.aCase().draft();
        ACase other = cases.aCase().draft();
        StoredFile file =
                SignedIn.as(draft.applicant(), () -> filler.attach(draft.of(), draft.reference(), "documents"));
        assertThatThrownBy(() -> SignedIn.as(
                        other.applicant(), () -> attaching.download(draft.of(), draft.reference(), file.id())))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> SignedIn.as(
                        other.applicant(), () -> attaching.download(other.of(), other.reference(), file.id())))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void the_id_of_a_file_typed_into_an_answer_opens_nobody_elses_file() {
        ACase draft = cases.aCase().draft();
        ACase other = cases.aCase().draft();
        StoredFile file =
                SignedIn.as(draft.applicant(), () -> filler.attach(draft.of(), draft.reference(), "documents"));
        save(other, other.applicant(), "aim", "See " + file.id(), 0);
        assertThatThrownBy(() -> SignedIn.as(
                        other.applicant(), () -> attaching.download(other.of(), other.reference(), file.id())))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(SignedIn.as(other.applicant(), () -> attaching.filesOf(other.of(), other.reference())))
                .isEmpty();
    }

    @Test
    void a_copy_reads_the_files_of_the_case_that_it_was_made_from() {
        ACase draft = cases.aCase().draft();
        StoredFile file =
                SignedIn.as(draft.applicant(), () -> filler.attach(draft.of(), draft.reference(), "documents"));
        CaseFixture.run(draft.applicant(), () -> applying.discard(draft.of(), draft.reference()));
        String again = SignedIn.as(draft.applicant(), () -> applying.startAgain(draft.of(), draft.reference()));
        assertThat(SignedIn.as(draft.applicant(), () -> attaching.filesOf(draft.of(), again)))
                .extracting(StoredFile::id)
                .containsExactly(file.id());
    }

    @Test
    void only_a_file_that_the_answer_holds_is_taken_off_it() {
        ACase draft = cases.aCase().to(alliances.anAlliance(TWO_FILES)).draft();
        StoredFile file = SignedIn.as(draft.applicant(), () -> filler.attach(draft.of(), draft.reference(), "one"));
        assertThatThrownBy(() -> CaseFixture.run(
                        draft.applicant(), () -> attaching.remove(draft.of(), draft.reference(), "other", file.id())))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(SignedIn.as(draft.applicant(), () -> attaching.filesOf(draft.of(), draft.reference())))
                .extracting(StoredFile::id)
                .containsExactly(file.id());
    }

    @Test
    void in_a_copy_a_consent_is_given_anew() {
        ACase before = cases.aCase().of(cases.tmk()).to(cases.erma()).withdrawn();
        assertThat(value(before, "data-consent")).isEqualTo("yes");
        String again = SignedIn.as(before.applicant(), () -> applying.startAgain(before.of(), before.reference()));
        CaseForOrganisation copy = SignedIn.as(before.applicant(), () -> mine.open(before.of(), again));
        assertThat(copy.questions())
                .filteredOn(question -> question.question().id().equals("data-consent"))
                .singleElement()
                .matches(question -> !question.answered());
    }

    @Test
    void in_a_copy_it_is_named_anew_who_signs() {
        ACase draft = cases.aCase().of(cases.tmk()).to(cases.erma()).draft();
        save(draft, draft.applicant(), "signatory", draft.applicant().toString(), 0);
        CaseFixture.run(draft.applicant(), () -> applying.discard(draft.of(), draft.reference()));
        String again = SignedIn.as(draft.applicant(), () -> applying.startAgain(draft.of(), draft.reference()));
        CaseForOrganisation copy = SignedIn.as(draft.applicant(), () -> mine.open(draft.of(), again));
        assertThat(copy.signature().signatory()).isNull();
        assertThat(copy.questions())
                .filteredOn(question -> question.question().id().equals("signatory"))
                .singleElement()
                .matches(question -> !question.answered());
    }

    @Test
    void no_more_files_than_the_form_allows() {
        ACase draft = cases.aCase().draft();
        CaseFixture.run(draft.applicant(), () -> {
            filler.attach(draft.of(), draft.reference(), "documents");
            filler.attach(draft.of(), draft.reference(), "documents");
        });
        assertBreaks(
                "tooManyFiles",
                () -> CaseFixture.run(
                        draft.applicant(), () -> filler.attach(draft.of(), draft.reference(), "documents")));
    }

    private SavedAnswer save(ACase draft, PersonId person, String question, String value, long seen) {
        AnswerEdit edit = new AnswerEdit(question, value, seen);
        return SignedIn.as(person, () -> applying.save(draft.of(), draft.reference(), edit));
    }

    private void submit(ACase draft) {
        CaseFixture.run(draft.applicant(), () -> applying.submit(draft.of(), draft.reference()));
    }

    private String value(ACase made, String question) {
        return question(made, question).value();
    }

    private AnsweredQuestion question(ACase made, String id) {
        return cases.open(made).question(id).orElseThrow();
    }

    private static void assertBreaks(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.RuleBroken.class, problem -> assertThat(problem.key())
                .isEqualTo("problem." + rule));
    }
}

package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.MyAccount;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The reviewer reads in which languages answers were given, not what their writers speak since. */
@PortalTest
@Tag("database")
class LanguageOfAnswersTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    AccountFixture accounts;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    ApplyingForMembership applying;

    @Autowired
    AnsweringRequests answering;

    @Autowired
    MyAccount account;

    @Test
    void answers_stay_in_the_language_in_which_they_were_given_whatever_their_writer_speaks_since() {
        ACase made = cases.aCase().inScreening();

        speak(made.applicant(), Language.RU);

        assertThat(cases.review(made, made.reviewer()).answersIn()).containsExactly(Language.EN);
    }

    @Test
    void an_answer_to_a_request_brings_its_language_with_the_resubmission_and_not_before() {
        ACase asked = cases.aCase().asked("origin", "From where?");
        speak(asked.applicant(), Language.RU);

        CaseFixture.run(asked.applicant(), () -> answering.answer(asked.of(), asked.reference(), edit("Алмалык", 1)));
        assertThat(cases.review(asked, asked.reviewer()).answersIn()).containsExactly(Language.EN);

        CaseFixture.run(asked.applicant(), () -> answering.resubmit(asked.of(), asked.reference(), false));
        assertThat(cases.review(asked, asked.reviewer()).answersIn()).containsExactly(Language.EN, Language.RU);
    }

    @Test
    void an_answer_of_a_colleague_keeps_its_own_language_when_somebody_else_submits() {
        AnOrganisation applicant = cases.anOrganisation();
        PersonId colleague = accounts.aPerson("Colleague", Language.UZ);
        organisations.affiliate(colleague, applicant, AccessRight.REPRESENTATIVE);
        ACase made = cases.aCase().of(applicant).signed();

        CaseFixture.run(colleague, () -> applying.save(made.of(), made.reference(), edit("Olmaliq", version(made))));
        CaseFixture.run(made.applicant(), () -> applying.submit(made.of(), made.reference()));

        assertThat(cases.review(made, made.reviewer()).answersIn()).containsExactly(Language.EN, Language.UZ);
    }

    @Test
    void an_answer_that_is_copied_into_another_application_stays_in_its_language() {
        ACase withdrawn = cases.aCase().withdrawn();
        speak(withdrawn.applicant(), Language.FR);
        ACase again = copyOf(withdrawn);

        cases.sign(again);
        CaseFixture.run(again.applicant(), () -> applying.submit(again.of(), again.reference()));

        assertThat(cases.review(again, again.reviewer()).answersIn()).containsExactly(Language.EN);
    }

    private ACase copyOf(ACase ended) {
        String[] reference = new String[1];
        CaseFixture.run(ended.applicant(), () -> {
            reference[0] = applying.startAgain(ended.of(), ended.reference());
            applying.nameSignatory(ended.of(), reference[0], ended.signatory());
        });
        return new ACase(
                ended.organisation(),
                ended.alliance(),
                ended.allianceId(),
                reference[0],
                ended.applicant(),
                ended.signatory(),
                ended.reviewer(),
                ended.decider());
    }

    private void speak(PersonId person, Language language) {
        CaseFixture.run(person, () -> account.edit("Somebody", language, ZoneOffset.UTC));
    }

    private long version(ACase made) {
        return cases.open(made).question("origin").orElseThrow().version();
    }

    private static AnswerEdit edit(String origin, long seen) {
        return new AnswerEdit("origin", origin, seen);
    }
}

package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.People;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.ReasonDefinition;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.messaging.domain.PostFixture;
import org.lodestone.messaging.domain.Wording;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What an organisation reads of questions and decisions. */
@PortalTest
@Tag("database")
class LettersToOrganisationsTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    PostFixture post;

    @Autowired
    Alliances alliances;

    @Autowired
    People people;

    @Autowired
    Wording wording;

    @Autowired
    AccountFixture accounts;

    @Autowired
    OrganisationFixture organisations;

    @Test
    void the_deciders_words_are_a_paragraph_of_their_own() {
        assertThat(letter(cases.aCase().approved(), "caseApproved").split("\n\n"))
                .hasSizeGreaterThan(1)
                .endsWith("Welcome");
    }

    @Test
    void an_approval_without_words_ends_with_what_it_says_itself() {
        Map<String, String> wordless =
                Map.of("alliance", "ERMA", "organisation", "Example Plant", "start", "1 March 2026", "message", "");
        assertThat(wording.body("caseApproved", wordless, "", Language.EN)).endsWith("starts on 1 March 2026.");
    }

    @Test
    void a_refusal_names_its_reasons_between_the_sentence_and_the_deciders_words() {
        ACase made = cases.aCase().declined();
        String reason = alliances
                .reasons(made.allianceId(), ReasonDefinition.Outcome.DECLINE)
                .getFirst()
                .title()
                .in(language(made));
        assertThat(List.of(letter(made, "caseDeclined").split("\n\n")))
                .hasSize(3)
                .endsWith("– " + reason, "Not this time");
    }

    @Test
    void a_request_for_information_lists_its_questions_in_a_paragraph_of_their_own() {
        ACase made = cases.aCase().asked("origin", "Which deposits does the rhenium come from?");
        assertThat(letter(made, "informationRequested").split("\n\n"))
                .hasSize(3)
                .contains("– Which deposits does the rhenium come from?");
    }

    @Test
    void an_approval_lists_its_conditions_with_their_dates_in_the_readers_language_before_the_deciders_words() {
        PersonId owner = accounts.aPerson("Owner who reads Russian", Language.RU);
        ACase made = cases.aCase()
                .of(organisations.anOrganisation("Example Plant with conditions", owner))
                .readyForDecision();
        List<Condition> conditions = List.of(
                new Condition("Send the audited accounts", LocalDate.of(2040, 3, 1)),
                new Condition("Publish the due diligence report", LocalDate.of(2040, 12, 31)));
        cases.decide(made, new Decision.Approve(cases.today(made), conditions, List.of("with-conditions"), "Welcome"));
        assertThat(List.of(letter(made, "caseApproved").split("\n\n")))
                .hasSize(3)
                .endsWith("""
                        Условия:
                        – Send the audited accounts (до 1 марта 2040 г.)
                        – Publish the due diligence report (до 31 декабря 2040 г.)""", "Welcome");
    }

    @Test
    void an_approvals_reasons_are_out_of_the_catalogue_of_approvals() {
        ACase made = cases.aCase().readyForDecision();
        Decision refusal = new Decision.Approve(cases.today(made), List.of(), List.of("not-eligible"), "");
        assertThatThrownBy(() -> cases.decide(made, refusal))
                .isInstanceOfSatisfying(Problem.RuleBroken.class, problem -> assertThat(problem.key())
                        .isEqualTo("problem.reasonUnknown"));
    }

    private Language language(ACase made) {
        return people.get(made.applicant()).language();
    }

    private String letter(ACase made, String template) {
        EmailAddress address = people.get(made.applicant()).email();
        await().atMost(Duration.ofSeconds(20)).until(() -> post.to(address).contains(template));
        return post.open(address, template).orElseThrow().body();
    }
}

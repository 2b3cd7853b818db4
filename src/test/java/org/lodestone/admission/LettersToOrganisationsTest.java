package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.People;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.ReasonDefinition;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.messaging.domain.PostFixture;
import org.lodestone.messaging.domain.Wording;
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

    private Language language(ACase made) {
        return people.get(made.applicant()).language();
    }

    private String letter(ACase made, String template) {
        EmailAddress address = people.get(made.applicant()).email();
        await().atMost(Duration.ofSeconds(20)).until(() -> post.to(address).contains(template));
        return post.open(address, template).orElseThrow().body();
    }
}

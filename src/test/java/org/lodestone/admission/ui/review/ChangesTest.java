package org.lodestone.admission.ui.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lodestone.admission.ACase;
import org.lodestone.admission.AnswerEdit;
import org.lodestone.admission.AnsweringRequests;
import org.lodestone.admission.AnsweringSections;
import org.lodestone.admission.AskedQuestion;
import org.lodestone.admission.CaseFixture;
import org.lodestone.admission.Decision;
import org.lodestone.admission.ReviewingCases;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.MineralInput;
import org.lodestone.organisation.MineralRole;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.shell.Page;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a reviewer sees of requests, replies and changed answers. */
class ChangesTest extends ViewTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    ReviewingCases reviewing;

    @Autowired
    AnsweringRequests answering;

    @Autowired
    AnsweringSections sections;

    @Autowired
    OrganisationFixture organisations;

    private void ask(ACase made, String question, String words) {
        List<AskedQuestion> asked = List.of(new AskedQuestion(question, words));
        CaseFixture.staff(
                made.reviewer(), () -> reviewing.requestInformation(made.alliance(), made.reference(), asked));
    }

    private void change(ACase made, String question, String value) {
        long seen = cases.open(made).question(question).orElseThrow().version();
        CaseFixture.run(
                made.applicant(),
                () -> answering.answer(made.of(), made.reference(), new AnswerEdit(question, value, seen)));
    }

    private String bench(ACase made, String query) {
        as(made.reviewer(), "STAFF");
        open("review/" + made.alliance() + "/" + made.reference() + query);
        return _get(Page.class).getElement().getTextRecursively();
    }

    /** A question taken back, with what had been written for it, and then another one that was answered. */
    private ACase askedTwice() {
        ACase made = cases.aCase().asked("origin", "Where from exactly?");
        change(made, "origin", "Not handed in");
        cases.reply(made, "Nor this");
        CaseFixture.staff(made.reviewer(), () -> reviewing.cancelRequest(made.alliance(), made.reference()));
        ask(made, "aim", "To what end?");
        change(made, "aim", "To learn more");
        cases.answer(made, "See the answer");
        return made;
    }

    @Test
    void a_request_that_was_taken_back_is_not_among_the_changes() {
        assertThat(bench(askedTwice(), "?changes"))
                .contains("To learn more", "To what end?", "answered your question")
                .doesNotContain("Where from exactly?", "no answer yet");
    }

    @Test
    void where_it_is_listed_it_is_called_withdrawn_and_what_was_written_for_it_stays_the_organisations() {
        assertThat(bench(askedTwice(), ""))
                .contains("Where from exactly?", "withdrawn by the alliance")
                .doesNotContain("no answer yet", "Not handed in", "Nor this");
    }

    @Test
    void the_organisation_reads_the_answer_that_the_alliance_has() {
        ACase made = askedTwice();
        as(made.applicant());
        open("o/" + made.of() + "/cases/" + made.reference());
        assertThat(_get(Page.class).getElement().getTextRecursively())
                .contains("To learn more")
                .doesNotContain("Not handed in");
        assertThat(cases.open(made).question("origin").orElseThrow().value()).isEmpty();
    }

    private ACase withAnotherAmountOfRhenium() {
        AnOrganisation plant = cases.tmk();
        organisations.tells(plant, organisations.addMineral(plant, "rhenium", MineralRole.PRODUCES), "842");
        ACase made = cases.aCase().of(plant).to(cases.erma()).asked("minerals", "Is it that much?");
        CaseFixture.run(
                made.applicant(),
                () -> sections.answerMineral(made.of(), made.reference(), "minerals", rhenium("900"), rhenium("842")));
        cases.answer(made, "It is more");
        return made;
    }

    private static MineralInput rhenium(String tonnes) {
        return new MineralInput("rhenium", Set.of(MineralRole.PRODUCES), new BigDecimal(tonnes), "t", null);
    }

    private static List<String> marked(String tag) {
        return inside(_get(Page.class).getElement())
                .filter(element -> element.getTag().equals(tag))
                .map(Element::getTextRecursively)
                .toList();
    }

    private static Stream<Element> inside(Element element) {
        return element.isTextNode()
                ? Stream.empty()
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(ChangesTest::inside));
    }

    @Test
    void of_a_section_only_the_figure_that_changed_is_struck() {
        ACase made = withAnotherAmountOfRhenium();
        assertThat(bench(made, "")).contains("Molybdenum", "Tungsten", "Rhenium");
        assertThat(marked("del")).containsExactly("842\u00a0t");
        assertThat(marked("ins")).containsExactly("900\u00a0t");
    }

    @Test
    void among_the_changes_a_section_shows_the_rows_that_differ() {
        assertThat(bench(withAnotherAmountOfRhenium(), "?changes"))
                .contains("Rhenium", "Is it that much?")
                .doesNotContain("Molybdenum", "Tungsten");
        assertThat(marked("del")).containsExactly("842\u00a0t");
    }

    @Test
    void a_recommendation_from_before_the_case_was_sent_back_says_so_until_there_is_a_new_one() {
        ACase made = cases.aCase().readyForDecision();
        assertThat(bench(made, "")).contains(" recommends to approve").doesNotContain("Before the case was sent back");
        cases.decide(made, new Decision.SendBack("Look at the registration again"));
        assertThat(bench(made, ""))
                .contains("Look at the registration again", "Before the case was sent back")
                .doesNotContain(" recommends to approve");
        cases.recommend(made);
        assertThat(bench(made, "")).contains(" recommends to approve").doesNotContain("Before the case was sent back");
    }
}

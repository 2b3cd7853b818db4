package org.lodestone.browser;

import org.junit.jupiter.api.Test;

/** The applicant's part of the story once more, in Russian and at the width of a phone. */
class TmkStoryInRussianIT extends BrowserTest {

    private static final String NAME = "Узбекский комбинат технологических металлов";

    @Test
    void the_plant_applies_in_Russian_on_a_phone_and_answers_the_question() {
        Plant plant =
                new Plant(somebody("ru", Screen.PHONE), new Phrases("ru"), Letters.IN_THE_DEMO, NAME, "307 654 321");
        plant.registers("Дилноза Пример", "dilnoza@tmk-russian.example")
                .foundsTheOrganisation()
                .describesItself()
                .appliesTo("erma")
                .fillsInTheAlliancesForm()
                .signsAsSignatory("Дилноза")
                .submits();
        String itsCase = plant.person().page().url();

        String question = "Which deposits does the rhenium come from?";
        new Office(somebody().signsInAs("Rita Reviewer"), "erma")
                .opensTheCaseOf(NAME)
                .takesIt()
                .readsAnswersIn("Russian")
                .asks(question, "Where do the raw materials come from?");

        plant.person().opens(itsCase);
        plant.answersTheQuestion(question);
        plant.appliesTo("cmi")
                .fillsInTheInstitutesForm()
                .signsAsSignatory("Дилноза")
                .submits();
    }
}

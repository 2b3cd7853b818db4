package org.lodestone.browser;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The story that must always work: the Uzbek Technological Metals Plant joins both alliances with one profile, is asked one
 * question, answers it, and reads its benefits.
 */
class TmkStoryIT extends BrowserTest {

    private static final String NAME = System.getProperty("tmk.name", Plant.NAME);
    private static final String QUESTION = "Which deposits does the rhenium come from?";

    @Test
    void the_plant_joins_both_alliances_with_one_profile_and_reads_its_benefits() {
        Plant plant = new Plant(
                somebody(),
                new Phrases("en"),
                Letters.IN_THE_DEMO,
                NAME,
                System.getProperty("tmk.number", "301 234 567"));
        plant.registers("Dilnoza Example", System.getProperty("tmk.mail", "dilnoza@tmk-story.example"))
                .foundsTheOrganisation()
                .describesItself();
        plant.appliesTo("erma")
                .fillsInTheAlliancesForm()
                .signsAsSignatory("Dilnoza")
                .submits();
        String ermaCase = plant.person().page().url();
        plant.appliesTo("cmi")
                .fillsInTheInstitutesForm()
                .signsAsSignatory("Dilnoza")
                .submits();

        Office reviewer = new Office(somebody().signsInAs("Rita Reviewer"), "erma");
        reviewer.opensTheCaseOf(NAME).takesIt().asks(QUESTION, "Where do the raw materials come from?");
        plant.person().opens(ermaCase);
        plant.answersTheQuestion(QUESTION);
        reviewer.opensTheCaseOf(NAME)
                .seesWhatChanged("rhenium from processing", "by-product of the copper and molybdenum ores of Almalyk")
                .recordsTheChecks(Office.checks())
                .startsTheReview()
                .assesses(List.of("Fit with the alliance", "Contribution", "Transparency", "Responsible sourcing"))
                .recommendsToApprove()
                .mayNotDecide();
        new Office(somebody().signsInAs("Dora Decider"), "erma")
                .opensTheCaseOf(NAME)
                .approves("opens 4 benefits to 1 person");

        new Office(somebody().signsInAs("Rolf Reviewer"), "cmi")
                .opensTheCaseOf(NAME)
                .takesIt()
                .recordsTheChecks(Office.checks())
                .startsTheReview()
                .assesses(List.of("Fit with the alliance", "Transparency", "Responsible sourcing"))
                .recommendsToApprove();
        new Office(somebody().signsInAs("Dan Decider"), "cmi")
                .opensTheCaseOf(NAME)
                .approves("opens 5 benefits to 1 person");

        new Member(plant.person())
                .hasLettersOfWelcomeFrom("European Raw Materials Alliance", "Critical Minerals Institute")
                .hasBothMemberships()
                .findsACallWithItsDeadline()
                .findsAResearchCentre()
                .readsABriefWithItsSource()
                .readsTheWeeklyReport()
                .seesMolybdenumOnTheLists()
                .learnsWhatIsNotThereYet();
    }
}

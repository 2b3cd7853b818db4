package org.lodestone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From an empty database, without the demo, to the first decided case: with nothing but the pages and the letters. */
class FirstStartIT extends BrowserTest {

    private static final Pattern ONE_TIME_LINK = Pattern.compile("https?://\\S+/first-administrator/\\S+");
    private static final String ALLIANCE = "European Raw Materials Alliance";
    private static final String ADA = "ada@office.example";
    private static final String RITA = "rita@office.example";
    private static final String DORA = "dora@office.example";
    private static final String DILNOZA = "dilnoza@first-start.example";

    private static MailServer mail;
    private static Portal portal;

    @BeforeAll
    static void startEmpty() {
        mail = new MailServer();
        portal = Portal.start("first", mail.settings());
    }

    @AfterAll
    static void end() {
        portal.close();
        mail.close();
    }

    @Test
    void the_printed_link_makes_an_administrator_who_invites_a_staff_that_decides_a_case() {
        String link = theOneTimeLink();
        Administrator ada = new Administrator(visitor(), ADA).makesTheAccount(link, "Ada Administrator");
        visitor().opens(link).sees("This link no longer works").sees("The portal has its administrator.");

        ada.signsIn().opensTheStaffOf(ALLIANCE).invites(RITA, "Reviewer").invites(DORA, "Decider");
        Somebody rita = new Newcomer(visitor(), mail, RITA).takesUpTheInvitation("Rita Reviewer");
        Somebody dora = new Newcomer(visitor(), mail, DORA).takesUpTheInvitation("Dora Decider");
        ada.seesAmongTheStaff("Rita Reviewer", "Reviewer").seesAmongTheStaff("Dora Decider", "Decider");

        Plant plant = new Plant(visitor(), new Phrases("en"), mail, Plant.NAME, "301 234 567");
        plant.registers("Dilnoza Example", DILNOZA)
                .foundsTheOrganisation()
                .describesItself()
                .appliesTo("erma")
                .fillsInTheAlliancesForm()
                .signsAsSignatory("Dilnoza")
                .submits();

        new Office(rita, "erma")
                .opensTheCaseOf(Plant.NAME)
                .takesIt()
                .recordsTheChecks(Office.checks())
                .startsTheReview()
                .assesses(List.of("Fit with the alliance", "Contribution", "Transparency", "Responsible sourcing"))
                .recommendsToApprove()
                .mayNotDecide();
        new Office(dora, "erma").opensTheCaseOf(Plant.NAME).approves("opens 4 benefits to 1 person");

        assertThat(mail.arrived("Application approved", DILNOZA)).contains(ALLIANCE);
        mail.follow(plant.person(), "Application approved", DILNOZA).sees("Approved");
        plant.person().goesTo("Memberships").sees("In force").sees("Stakeholder member");
    }

    private Somebody visitor() {
        return somebodyAt(portal, "en", Screen.DESK);
    }

    /** As whoever starts the portal reads it: out of what it printed. */
    private static String theOneTimeLink() {
        assertThat(portal.printed()).containsOnlyOnce("/first-administrator/");
        return ONE_TIME_LINK
                .matcher(portal.printed())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }
}

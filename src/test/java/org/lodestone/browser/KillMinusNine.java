package org.lodestone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The portal is killed (SIGKILL) twenty times while somebody types or submits, is started again on the same H2 file, and
 * what its pages show then is compared with what they showed before. Run by {@code mvn verify -Pkill}. What it guards is
 * {@code WRITE_DELAY=0}: docs/decisions/0003.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KillMinusNine {

    private static final int ROUNDS = 20;
    private static final String APPLICANT = "Example Cobalt Refinery NV";

    /** A listener that died with its node is run again soon, and not after minutes as in production. */
    private static final String[] SETTINGS = {
        "--spring.profiles.active=demo",
        "--spring.modulith.events.staleness.published=PT20S",
        "--spring.modulith.events.staleness.processing=PT20S",
        "--spring.modulith.events.staleness.check-interval=PT5S"
    };

    private final List<String> submitted = new ArrayList<>();
    private final Map<String, Integer> seen = new LinkedHashMap<>();
    private Portal portal;
    private BrowserContext browser;
    private DraftAtRisk draft;
    private int submissions;

    @BeforeAll
    void aCompleteDraft() {
        Chromium.browser();
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        portal = Portal.start("kill", SETTINGS);
        Somebody applicant = signedIn();
        applicant.goesTo("Memberships").isAt("/memberships$");
        applicant
                .opens(applicant.page().url().replace("/memberships", "/apply/cmi"))
                .clicks("Start the application")
                .isAt("/form/");
        draft = draft(applicant, applicant.page().url());
        draft.fillsInTheRest();
        draft.signs();
    }

    @AfterAll
    void close() {
        System.out.println("Killed " + seen);
        portal.close();
    }

    @Order(1)
    @RepeatedTest(ROUNDS)
    void nothing_older_than_the_last_Saved_is_lost_and_a_submission_is_whole_or_not_there(RepetitionInfo round) {
        int number = round.getCurrentRepetition();
        switch (number % 3) {
            case 1 -> afterTheLastSaved(number);
            case 2 -> inTheMiddleOfAnAnswer(number);
            default -> betweenTheClickOnSubmitAndItsAnswer(number);
        }
    }

    @Order(2)
    @Test
    void the_letter_of_every_submission_is_written_once_though_its_writer_was_killed() throws InterruptedException {
        Thread.sleep(Duration.ofMinutes(3));
        portal.kill();
        OnDisk left = new OnDisk(portal.database());
        portal.startAgain();

        assertThat(submitted).isNotEmpty().allSatisfy(reference -> assertThat(left.letters(reference))
                .as(reference)
                .isEqualTo(1));
    }

    private void afterTheLastSaved(int round) {
        Map<AtRisk, String> typed = typesAndSeesSaved(AtRisk.some(round, 4), round);
        kill("after the last Saved");
        assertThat(read(typed)).isEqualTo(typed);
    }

    private void inTheMiddleOfAnAnswer(int round) {
        List<AtRisk> asked = AtRisk.some(round, 4);
        Map<AtRisk, String> typed = typesAndSeesSaved(asked.subList(0, asked.size() - 1), round);
        AtRisk last = asked.getLast();
        draft.opens(last.step);
        String old = draft.shows(last);
        String before = draft.saved();
        String answer = last.next(old, round);
        draft.answers(last, answer);
        pause(ThreadLocalRandom.current().nextInt(250));
        portal.kill();
        boolean saved = !draft.saved().equals(before);
        count(saved ? "in an answer that was saved in time" : "in an answer before Saved");
        startAgain();

        assertThat(read(typed)).isEqualTo(typed);
        String now = draft.opens(last.step).shows(last);
        if (saved || !now.equals(old)) {
            assertThat(now).contains(answer);
        }
    }

    private void betweenTheClickOnSubmitAndItsAnswer(int round) {
        Map<AtRisk, String> typed = typesAndSeesSaved(AtRisk.some(round, 1), round);
        draft.isAboutToSubmit().clicksSubmit();
        pause(60L * submissions++);
        portal.kill();
        boolean told = draft.readsThatItIsSubmitted();
        Map<String, Long> left = new OnDisk(portal.database()).submission(draft.reference());
        boolean whole = left.get("state") == 1;
        startAgain();

        count("on submit, " + (told ? "answered" : whole ? "submitted, not answered" : "still a draft"));
        assertThat(told && !whole)
                .as("told that it is submitted, and it is not")
                .isFalse();
        if (whole) {
            assertThat(left.values()).as("%s", left).allSatisfy(trace -> assertThat(trace)
                    .isPositive());
            assertThat(left.get("answers")).as("%s", left).isEqualTo(left.get("own copies"));
        } else {
            assertThat(left.values()).as("%s", left).containsOnly(0L);
            assertThat(read(typed)).isEqualTo(typed);
            submitsAfterAll();
        }
        assertSubmitted(typed);
        submitted.add(draft.reference());
        draft = draft.startsAgain();
        draft.signs();
    }

    private void submitsAfterAll() {
        draft.isAboutToSubmit().clicksSubmit();
        draft.page().waitForURL(url -> !url.contains("/form/"));
    }

    /** The case's page says so and shows the answers; there is no form to fill in any more. */
    private void assertSubmitted(Map<AtRisk, String> typed) {
        Somebody applicant = signedIn();
        applicant.opens(draft.address()).sees("Received");
        applicant.page().locator("main vaadin-details-summary").all().forEach(Locator::click);
        typed.forEach((asked, answer) -> {
            if (asked.kind == AtRisk.Kind.WRITTEN) {
                applicant.sees(answer);
            }
        });
        applicant.opens(draft.address() + "/form/review").isAt(draft.address() + "$");
        draft = new DraftAtRisk(applicant, draft.address());
    }

    private Map<AtRisk, String> typesAndSeesSaved(List<AtRisk> asked, int round) {
        Map<AtRisk, String> typed = new LinkedHashMap<>();
        for (AtRisk each : asked) {
            draft.opens(each.step);
            String answer = each.next(draft.shows(each), round);
            draft.answersAndSeesItSaved(each, answer);
            assertThat(draft.shows(each)).contains(answer);
            typed.put(each, draft.shows(each));
        }
        return typed;
    }

    private Map<AtRisk, String> read(Map<AtRisk, String> typed) {
        Map<AtRisk, String> shown = new LinkedHashMap<>();
        typed.keySet().forEach(asked -> shown.put(asked, draft.opens(asked.step).shows(asked)));
        return shown;
    }

    private void kill(String when) {
        portal.kill();
        count(when);
        startAgain();
    }

    private void count(String when) {
        seen.merge(when, 1, Integer::sum);
    }

    private void startAgain() {
        portal.startAgain();
        draft = new DraftAtRisk(signedIn(), draft.address());
    }

    private Somebody signedIn() {
        if (browser != null) {
            browser.close();
        }
        browser = Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en"));
        return new Somebody(portal, browser).signsInAs(APPLICANT);
    }

    private static DraftAtRisk draft(Somebody applicant, String url) {
        return new DraftAtRisk(applicant, url.replaceFirst("https?://[^/]+", "").replaceFirst("/form/.*", ""));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

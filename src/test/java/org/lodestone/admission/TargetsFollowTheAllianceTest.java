package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.AllianceSettings;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.CaseRules;
import org.lodestone.alliance.KeepingAlliances;
import org.lodestone.kernel.PersonId;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

/** The clock counts the alliance's working days as the alliance has them, not as they were on the day of submission. */
@PortalTest
@Tag("database")
class TargetsFollowTheAllianceTest {

    private static final int PATIENCE_IN_TENTHS = 100;

    /** A Monday; fifteen working days later it is the 23rd. */
    private static final String SUBMITTED = "2026-03-02T09:00:00Z";

    private static final LocalDate TARGET = LocalDate.of(2026, 3, 23);

    @Autowired
    CaseFixture cases;

    @Autowired
    AllianceFixture fixture;

    @Autowired
    Alliances alliances;

    @Autowired
    KeepingAlliances keeping;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void theDayOfSubmission() {
        clock.set(SUBMITTED);
    }

    @Test
    void a_holiday_between_submission_and_target_moves_the_target_of_a_running_case_and_its_removal_moves_it_back()
            throws Exception {
        ACase made = cases.aCase().submitted();
        long version = cases.open(made).sheet().version();
        assertThat(target(made)).isEqualTo(TARGET);

        asAdmin(made, () -> keeping.addHoliday(made.allianceId(), LocalDate.of(2026, 3, 20), "A day of rest"));
        awaitTarget(made, TARGET.plusDays(1));
        asAdmin(made, () -> keeping.removeHoliday(made.allianceId(), LocalDate.of(2026, 3, 20)));
        awaitTarget(made, TARGET);

        assertThat(cases.open(made).sheet().version())
                .as("nobody who has the case open is disturbed")
                .isEqualTo(version);
    }

    @Test
    void another_decision_target_holds_for_running_cases_too() throws Exception {
        ACase made = cases.aCase().inReview();
        changeTarget(made, 20);
        awaitTarget(made, TARGET.plusDays(7));
    }

    @Test
    void a_case_that_waits_for_its_organisation_keeps_its_target_until_it_goes_on() throws Exception {
        ACase running = cases.aCase().submitted();
        ACase waiting = cases.aCase().to(running.allianceId()).asked("aim", "Why?");

        changeTarget(running, 20);
        awaitTarget(running, TARGET.plusDays(7));
        assertThat(target(waiting)).isEqualTo(TARGET);

        cases.answer(waiting, "Because");
        assertThat(target(waiting)).isEqualTo(TARGET.plusDays(7));
    }

    @Test
    void a_case_that_has_ended_keeps_the_target_that_it_had() throws Exception {
        ACase ended = cases.aCase().withdrawn();
        ACase running = cases.aCase().to(ended.allianceId()).submitted();

        changeTarget(running, 20);
        awaitTarget(running, TARGET.plusDays(7));
        assertThat(target(ended)).isEqualTo(TARGET);
    }

    private void changeTarget(ACase made, int days) {
        AllianceSummary now = alliances.get(made.allianceId());
        CaseRules rules = now.caseRules();
        CaseRules wanted = new CaseRules(
                days,
                rules.requestDueDays(),
                rules.requestReminderDays(),
                rules.requestCloseDays(),
                rules.draftExpiryDays(),
                rules.draftWarningDays(),
                rules.messagesAfterEndDays());
        asAdmin(made, () -> {
            AllianceSettings seen = keeping.settings(made.alliance());
            keeping.changeRules(made.allianceId(), wanted, now.termRules(), seen.version());
        });
    }

    private void asAdmin(ACase made, Runnable act) {
        PersonId admin = fixture.admin(made.allianceId());
        SignedIn.as(admin, List.of("STAFF"), () -> {
            act.run();
            return "";
        });
    }

    private void awaitTarget(ACase made, LocalDate expected) throws InterruptedException {
        for (int i = 0; i < PATIENCE_IN_TENTHS && !target(made).equals(expected); i++) {
            Thread.sleep(100);
        }
        assertThat(target(made)).isEqualTo(expected);
    }

    private LocalDate target(ACase made) {
        return Objects.requireNonNull(cases.open(made).sheet().target());
    }
}

package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.alliance.TierSummary;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One case from its first word to the membership, through the public services. */
@PortalTest
@Tag("database")
class TheWholeWayTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    MembershipStanding memberships;

    @Autowired
    AnsweringRequests answering;

    @Autowired
    JdbcClient database;

    @Test
    void a_plant_is_checked_asked_recommended_and_approved_by_ERMA() {
        ACase made = cases.aCase()
                .of(cases.tmk())
                .to(cases.erma())
                .asked("raw-material-origin", "Which deposits does the rhenium come from?");
        assertThat(cases.open(made).sheet().state()).isEqualTo(CaseState.INFORMATION_REQUESTED);

        cases.answer(made, "By-product of the copper and molybdenum ores");
        CaseForStaff back = cases.review(made, made.reviewer());
        assertThat(back.sheet().state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(back.assignedToMe()).isTrue();
        assertThat(back.requests().getFirst().items().getFirst().reply())
                .isEqualTo("By-product of the copper and molybdenum ores");

        cases.recommend(made);
        cases.approve(made);
        assertThat(cases.open(made).sheet().state()).isEqualTo(CaseState.APPROVED);
        assertThat(memberships.held(made.organisation().id(), made.allianceId()))
                .isPresent();
    }

    @Test
    void a_case_to_the_institute_carries_its_tier_through_to_the_membership() {
        ACase ready = cases.aCase().of(cases.tmk()).to(cases.cmi()).readyForDecision();
        String asked = answeredTier(ready);
        assertThat(asked).isNotBlank();
        cases.approve(ready);
        assertThat(cases.open(ready).sheet().tier()).isEqualTo(asked);
        assertThat(tierOfTheMembership(ready)).isEqualTo(asked);
    }

    @Test
    void another_tier_is_asked_for_by_a_request_on_that_question_and_becomes_the_memberships() {
        ACase made = cases.aCase()
                .of(cases.tmk())
                .to(cases.cmi())
                .asked("tier", "Would the first tier not suit you better?");
        String first = answeredTier(made);
        String other = cases.open(made).sheet().alliance().tiers().stream()
                .map(TierSummary::code)
                .filter(code -> !code.equals(first))
                .findFirst()
                .orElseThrow();
        long seen = cases.open(made).question("tier").orElseThrow().version();
        CaseFixture.run(made.applicant(), () -> {
            answering.answer(made.of(), made.reference(), new AnswerEdit("tier", other, seen));
            answering.resubmit(made.of(), made.reference(), false);
        });
        cases.recommend(made);
        cases.approve(made);
        assertThat(cases.open(made).decision().tier()).isEqualTo(other);
        assertThat(tierOfTheMembership(made)).isEqualTo(other);
    }

    private String answeredTier(ACase made) {
        return cases.open(made).question("tier").orElseThrow().value();
    }

    private String tierOfTheMembership(ACase made) {
        return database.sql("select tier from membership where organisation_id = ?")
                .param(made.organisation().id().value())
                .query(String.class)
                .single();
    }
}

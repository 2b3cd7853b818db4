package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** One case from its first word to the membership, through the public services. */
@PortalTest
@Tag("database")
class TheWholeWayTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    MembershipStanding memberships;

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
        ACase made = cases.aCase().of(cases.tmk()).to(cases.cmi()).approved();
        assertThat(cases.open(made).sheet().tier()).isNotNull();
        assertThat(memberships.held(made.organisation().id(), made.allianceId()))
                .isPresent();
    }
}

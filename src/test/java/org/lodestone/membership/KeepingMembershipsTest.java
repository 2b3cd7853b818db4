package org.lodestone.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.membership.domain.MembershipsNow;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@Tag("database")
class KeepingMembershipsTest {

    @Autowired
    KeepingMemberships keeping;

    @Autowired
    MembershipsNow now;

    @Autowired
    MembershipFixture memberships;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    AccountFixture accounts;

    @Autowired
    AllianceFixture alliances;

    @Autowired
    JdbcClient database;

    private AnOrganisation plant;
    private MembershipSummary membership;

    @BeforeEach
    void aMember() {
        plant = organisations.anOrganisation("Kept plant");
        membership = memberships.inForce(plant.id(), "erma");
    }

    @Test
    void an_administrator_suspends_with_a_reason_and_restores() {
        PersonId admin = staff(AllianceFixture.ERMA, StaffRole.ALLIANCE_ADMIN);
        act(admin, () -> keeping.suspend(membership.id(), " The fee is not paid "));
        assertThat(current().state()).isEqualTo(MembershipState.SUSPENDED);
        assertThat(current().suspension()).isEqualTo("The fee is not paid");
        act(admin, () -> keeping.restore(membership.id()));
        assertThat(current().state()).isEqualTo(MembershipState.ACTIVE);
    }

    @Test
    void an_administrator_ends_with_a_reason() {
        PersonId admin = staff(AllianceFixture.ERMA, StaffRole.ALLIANCE_ADMIN);
        act(admin, () -> keeping.end(membership.id(), MembershipEnd.RESIGNED, "It wrote that it leaves"));
        MembershipSummary.Ended end = current().ended().orElseThrow();
        assertThat(end.reason()).isEqualTo(MembershipEnd.RESIGNED);
        assertThat(end.explanation()).isEqualTo("It wrote that it leaves");
    }

    @Test
    void every_act_is_recorded_with_its_actor() {
        PersonId admin = staff(AllianceFixture.ERMA, StaffRole.ALLIANCE_ADMIN);
        act(admin, () -> keeping.suspend(membership.id(), "The fee is not paid"));
        List<String> acts = database.sql("select act from audit_entry where subject_id = ? and actor = ?")
                .params(membership.id().value(), admin.value())
                .query(String.class)
                .list();
        assertThat(acts).containsExactly("MembershipSuspended");
    }

    @Test
    void the_record_says_that_there_was_a_reason_and_not_its_words() {
        PersonId admin = staff(AllianceFixture.ERMA, StaffRole.ALLIANCE_ADMIN);
        act(admin, () -> keeping.suspend(membership.id(), "Mr Example did not pay"));
        act(admin, () -> keeping.end(membership.id(), MembershipEnd.RESIGNED, "Mr Example left"));
        List<String> details = database.sql("select details from audit_entry where subject_id = ? and actor = ?")
                .params(membership.id().value(), admin.value())
                .query(String.class)
                .list();
        assertThat(details).hasSize(2).allSatisfy(written -> assertThat(written)
                .contains("\"explanation\":\"true\"")
                .doesNotContain("Mr Example"));
    }

    @Test
    void without_a_reason_nothing_is_done() {
        PersonId admin = staff(AllianceFixture.ERMA, StaffRole.ALLIANCE_ADMIN);
        assertThatThrownBy(() -> act(admin, () -> keeping.suspend(membership.id(), "  ")))
                .isInstanceOf(Problem.RuleBroken.class);
        assertThat(current().state()).isEqualTo(MembershipState.ACTIVE);
    }

    @Test
    void what_is_not_suspended_is_not_restored() {
        PersonId admin = staff(AllianceFixture.ERMA, StaffRole.ALLIANCE_ADMIN);
        assertThatThrownBy(() -> act(admin, () -> keeping.restore(membership.id())))
                .isInstanceOf(Problem.IllegalTransition.class);
    }

    @Test
    void a_reviewer_may_not_and_another_alliances_administrator_does_not_find_it() {
        PersonId reviewer = staff(AllianceFixture.ERMA, StaffRole.REVIEWER);
        assertThatThrownBy(() -> act(reviewer, () -> keeping.suspend(membership.id(), "x")))
                .isInstanceOf(Problem.NotAllowed.class);
        PersonId other = staff(AllianceFixture.CMI, StaffRole.ALLIANCE_ADMIN);
        assertThatThrownBy(() -> act(other, () -> keeping.suspend(membership.id(), "x")))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> SignedIn.as(plant.owner(), () -> {
                    keeping.suspend(membership.id(), "x");
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(current().state()).isEqualTo(MembershipState.ACTIVE);
    }

    private PersonId staff(AllianceId alliance, StaffRole role) {
        PersonId person = accounts.aPerson("A " + role);
        alliances.grant(person, alliance, role);
        return person;
    }

    private MembershipSummary current() {
        return now.byAlliance(plant.id()).get(membership.alliance());
    }

    private static void act(PersonId person, Runnable act) {
        SignedIn.as(person, List.of("STAFF"), () -> {
            act.run();
            return true;
        });
    }
}

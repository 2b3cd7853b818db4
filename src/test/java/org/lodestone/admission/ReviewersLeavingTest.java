package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.AppointingPeople;
import org.lodestone.access.PortalRole;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.GrantingStaffRoles;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever may not review any more has no cases any more. */
@PortalTest
@Tag("database")
class ReviewersLeavingTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    AllianceFixture alliances;

    @Autowired
    AccountFixture accounts;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    GrantingStaffRoles granting;

    @Autowired
    AppointingPeople appointing;

    @Autowired
    OpeningCases opening;

    @Autowired
    ReviewingCases reviewing;

    @Autowired
    ReadingQueues queues;

    @Autowired
    JdbcClient database;

    private PersonId system;

    @BeforeEach
    void aSystemAdministrator() {
        system = accounts.aPerson("System");
        accounts.grant(system, PortalRole.SYSTEM_ADMIN);
    }

    @Test
    void a_case_whose_reviewer_lost_the_role_is_unassigned_and_its_timeline_says_so() {
        PersonId reviewer = alliances.staff(AllianceFixture.ERMA, StaffRole.REVIEWER, StaffRole.DECIDER);
        ACase made = cases.aCase()
                .of(cases.tmk())
                .to(AllianceFixture.ERMA)
                .reviewedBy(reviewer)
                .inReview();

        asSystem(() -> granting.end(AllianceFixture.ERMA, reviewer, StaffRole.DECIDER));
        assertThat(assignee(made)).contains(reviewer);
        asSystem(() -> granting.end(AllianceFixture.ERMA, reviewer, StaffRole.REVIEWER));

        assertThat(assignee(made)).isEmpty();
        assertThat(recorded(made)).containsExactly("ReviewerLeft by " + system);
        PersonId next = alliances.reviewer(AllianceFixture.ERMA);
        assertThat(as(next, () -> opening.open(made.alliance(), made.reference()))
                        .timeline())
                .extracting(TimelineEntry::kind)
                .contains(TimelineKind.REVIEWER_LEFT);
        QueueFilter unassigned = new QueueFilter(QueueTab.UNASSIGNED, made.reference(), null, QueueSort.URGENCY, 0, 9);
        assertThat(as(next, () -> queues.queue(made.alliance(), unassigned).rows()))
                .extracting(QueueRow::reference)
                .containsExactly(made.reference());
    }

    @Test
    void a_suspended_account_keeps_no_case() {
        PersonId reviewer = alliances.reviewer(AllianceFixture.ERMA);
        ACase made = cases.aCase()
                .of(cases.tmk())
                .to(AllianceFixture.ERMA)
                .reviewedBy(reviewer)
                .asked("raw-material-origin", "Which deposits?");

        asSystem(() -> appointing.suspend(reviewer));

        assertThat(assignee(made)).isEmpty();
        assertThat(recorded(made)).containsExactly("ReviewerLeft by " + system);
    }

    @Test
    void a_reviewer_who_comes_to_belong_to_the_applicant_keeps_no_case_of_it() {
        PersonId reviewer = alliances.reviewer(AllianceFixture.ERMA);
        AnOrganisation plant = cases.tmk();
        ACase made = cases.aCase()
                .of(plant)
                .to(AllianceFixture.ERMA)
                .reviewedBy(reviewer)
                .inReview();
        ACase other = cases.aCase()
                .of(cases.tmk())
                .to(AllianceFixture.ERMA)
                .reviewedBy(reviewer)
                .inReview();

        organisations.affiliate(reviewer, plant, AccessRight.VIEWER);

        Awaitility.await().untilAsserted(() -> assertThat(assignee(made)).isEmpty());
        assertThat(recorded(made)).hasSize(1);
        assertThat(assignee(other)).contains(reviewer);
        PersonId next = alliances.reviewer(AllianceFixture.ERMA);
        SignedIn.as(next, List.of("STAFF"), () -> {
            reviewing.claim(made.alliance(), made.reference());
            return null;
        });
        assertThat(assignee(made)).contains(next);
    }

    @Test
    void a_case_is_not_given_to_a_reviewer_whose_account_is_suspended() {
        PersonId reviewer = alliances.reviewer(AllianceFixture.ERMA);
        PersonId administrator = alliances.staff(AllianceFixture.ERMA, StaffRole.ALLIANCE_ADMIN);
        ACase made = cases.aCase().of(cases.tmk()).to(AllianceFixture.ERMA).inReview();
        asSystem(() -> appointing.suspend(reviewer));

        assertThatThrownBy(() -> SignedIn.as(administrator, List.of("STAFF"), () -> {
                    reviewing.assign(made.alliance(), made.reference(), reviewer);
                    return null;
                }))
                .hasMessageContaining("mayNotReview");
    }

    private Optional<PersonId> assignee(ACase made) {
        return database.sql("select assignee from membership_application where reference = ? and assignee is not null")
                .param(made.reference())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    private List<String> recorded(ACase made) {
        return database.sql("""
                        select e.act || ' by ' || cast(e.actor as varchar(40)) from audit_entry e
                        join membership_application c on c.id = e.subject_id
                        where c.reference = ? and e.act = 'ReviewerLeft'
                        """).param(made.reference()).query(String.class).list();
    }

    private void asSystem(Runnable act) {
        SignedIn.as(system, List.of("SYSTEM_ADMIN"), () -> {
            act.run();
            return "";
        });
    }

    private static <T> T as(PersonId person, Supplier<T> act) {
        return SignedIn.as(person, List.of("STAFF"), act);
    }
}

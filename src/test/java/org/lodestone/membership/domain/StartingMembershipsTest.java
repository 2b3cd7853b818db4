package org.lodestone.membership.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.admission.CaseApproved;
import org.lodestone.admission.CaseId;
import org.lodestone.admission.CaseMoment;
import org.lodestone.admission.MembershipStanding;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.membership.MembershipEnd;
import org.lodestone.membership.MembershipFixture;
import org.lodestone.membership.MembershipState;
import org.lodestone.membership.MembershipSummary;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Tag("database")
class StartingMembershipsTest {

    @Autowired
    StartingMemberships starting;

    @Autowired
    MembershipsNow now;

    @Autowired
    MembershipStanding standing;

    @Autowired
    MembershipFixture memberships;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @Test
    void an_approval_makes_a_member_for_the_alliances_term() {
        AnOrganisation plant = organisations.anOrganisation("Plant that joins");
        clock.set("2026-02-01T12:00:00Z");
        approve(plant, "erma", null, LocalDate.parse("2026-02-01"));

        MembershipSummary membership = only(plant);
        assertThat(membership.state()).isEqualTo(MembershipState.ACTIVE);
        assertThat(membership.tier()).isEqualTo("stakeholder");
        assertThat(membership.memberSince()).isEqualTo("2026-02-01");
        assertThat(membership.until()).isEqualTo("2028-01-31");
    }

    @Test
    void a_membership_that_starts_later_waits_for_its_day_in_the_alliances_zone() {
        AnOrganisation plant = organisations.anOrganisation("Plant that waits");
        clock.set("2026-02-01T12:00:00Z");
        approve(plant, "cmi", "corporate", LocalDate.parse("2026-02-10"));

        clock.set("2026-02-10T04:59:59Z");
        assertThat(only(plant).state()).isEqualTo(MembershipState.UPCOMING);
        clock.set("2026-02-10T05:00:00Z");
        assertThat(only(plant).state()).isEqualTo(MembershipState.ACTIVE);
    }

    @Test
    void a_second_approval_while_one_counts_is_refused() {
        AnOrganisation plant = organisations.anOrganisation("Plant that is a member");
        MembershipSummary first = memberships.inForce(plant.id(), "erma");
        LocalDate today = memberships.today("erma");

        assertThatThrownBy(() -> approve(plant, "erma", null, today)).isInstanceOf(Problem.RuleBroken.class);
        memberships.suspend(first);
        assertThatThrownBy(() -> approve(plant, "erma", null, today)).isInstanceOf(Problem.RuleBroken.class);
        assertThat(only(plant).reference()).isEqualTo(first.reference());
    }

    @Test
    void a_lapsed_membership_gives_way_in_the_transaction_that_starts_the_next() {
        AnOrganisation plant = organisations.anOrganisation("Plant that comes back");
        clock.set("2026-02-01T12:00:00Z");
        approve(plant, "erma", null, LocalDate.parse("2026-02-01"));
        clock.set("2028-06-01T12:00:00Z");
        assertThat(only(plant).state()).isEqualTo(MembershipState.LAPSED);
        assertThat(standing.held(plant.id(), memberships.alliance("erma").id())).isEmpty();

        approve(plant, "erma", null, LocalDate.parse("2028-06-01"));

        List<MembershipSummary> both = now.all(plant.id());
        assertThat(both)
                .extracting(MembershipSummary::state)
                .containsExactly(MembershipState.ACTIVE, MembershipState.ENDED);
        assertThat(both.get(1).ended().orElseThrow().reason()).isEqualTo(MembershipEnd.EXPIRED);
        assertThat(both.get(1).memberSince()).isEqualTo("2026-02-01");
    }

    @Test
    void an_approval_that_is_rolled_back_leaves_no_membership() {
        AnOrganisation plant = organisations.anOrganisation("Plant of a failed decision");
        transaction.executeWithoutResult(status -> {
            starting.on(approval(plant, "erma", null, memberships.today("erma")));
            status.setRollbackOnly();
        });
        assertThat(now.all(plant.id())).isEmpty();
    }

    @Test
    void two_approvals_at_once_make_one_membership() throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 10; round++) {
                AnOrganisation plant = organisations.anOrganisation("Plant of two deciders " + round);
                AtomicInteger made = new AtomicInteger();
                CountDownLatch both = new CountDownLatch(2);
                List<Future<?>> tries = List.of(
                        two.submit(() -> attempt(plant, both, made)), two.submit(() -> attempt(plant, both, made)));
                for (Future<?> attempt : tries) {
                    attempt.get();
                }
                assertThat(made).hasValue(1);
                assertThat(now.all(plant.id())).hasSize(1);
            }
        }
    }

    @Test
    void admission_learns_of_the_membership_that_is_held() {
        AnOrganisation plant = organisations.anOrganisation("Plant with a membership");
        assertThat(standing.held(plant.id(), memberships.alliance("cmi").id())).isEmpty();
        MembershipSummary membership = memberships.inForce(plant.id(), "cmi");
        assertThat(standing.held(plant.id(), memberships.alliance("cmi").id()))
                .isEqualTo(Optional.of(new MembershipStanding.Held(membership.reference(), membership.until())));
        memberships.end(membership);
        assertThat(standing.held(plant.id(), memberships.alliance("cmi").id())).isEmpty();
    }

    private void attempt(AnOrganisation plant, CountDownLatch both, AtomicInteger made) {
        both.countDown();
        try {
            both.await();
            approve(plant, "erma", null, memberships.today("erma"));
            made.incrementAndGet();
        } catch (DataIntegrityViolationException | Problem.RuleBroken refused) {
            // the other was first
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private MembershipSummary only(AnOrganisation plant) {
        List<MembershipSummary> all = now.all(plant.id());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void approve(AnOrganisation plant, String alliance, String tier, LocalDate start) {
        transaction.executeWithoutResult(status -> starting.on(approval(plant, alliance, tier, start)));
    }

    private CaseApproved approval(AnOrganisation plant, String alliance, String tier, LocalDate start) {
        CaseId id = CaseId.next();
        CaseMoment moment = new CaseMoment(
                Ids.next(),
                id,
                "CASE-" + id.value().toString().substring(20),
                plant.id(),
                memberships.alliance(alliance).id(),
                PersonId.next(),
                clock.instant());
        return new CaseApproved(moment, tier, start, 0, List.of());
    }
}

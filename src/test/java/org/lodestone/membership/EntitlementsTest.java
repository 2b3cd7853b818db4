package org.lodestone.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.alliance.Benefit;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.request.RequestContextHolder;

@PortalTest
@Tag("database")
class EntitlementsTest {

    @Autowired
    Entitlements entitlements;

    @Autowired
    MembershipFixture memberships;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    AccountFixture accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private AnOrganisation plant;
    private PersonId viewer;

    @BeforeEach
    void aPlantWithAViewer() {
        plant = organisations.anOrganisation("Entitled plant");
        viewer = organisations.colleague(plant, AccessRight.VIEWER);
    }

    @Test
    void the_nearest_way_is_the_one_that_asks_least() {
        memberships.suspend(memberships.inForce(plant.id(), "erma"));
        Entitlement.Closed closed = (Entitlement.Closed) entitlements.of(viewer, plant.id(), Benefit.FUNDING);
        Way suspended = closed.nearest().orElseThrow();
        Way outside = new Way(memberships.alliance("cmi"), List.of(), Missing.MEMBERSHIP, null);
        assertThat(suspended.missing()).isEqualTo(Missing.SUSPENDED);
        assertThat(new Entitlement.Closed(Benefit.FUNDING, List.of(outside, suspended)).nearest())
                .contains(suspended);
        assertThat(new Entitlement.Closed(Benefit.FUNDING, List.of()).nearest()).isEmpty();
    }

    @Test
    void a_membership_in_force_opens_its_tiers_benefits_to_everyone_of_the_organisation() {
        memberships.inForce(plant.id(), "cmi", "associate");
        Entitlement.Open open = (Entitlement.Open) entitlements.of(viewer, plant.id(), Benefit.INTELLIGENCE);
        assertThat(open.alliance().slug()).isEqualTo("cmi");
        assertThat(open.tier().code()).isEqualTo("associate");
        assertThat(open.since()).isEqualTo(memberships.today("cmi"));
    }

    @Test
    void a_tier_without_the_benefit_does_not_open_it() {
        memberships.inForce(plant.id(), "cmi", "associate");
        Way way = onlyWay(Benefit.SUPPLY);
        assertThat(way.missing()).isEqualTo(Missing.TIER);
        assertThat(way.tiers())
                .extracting(tier -> tier.code())
                .doesNotContain("associate")
                .isNotEmpty();
    }

    @Test
    void without_a_membership_the_way_to_one_is_told() {
        Way way = onlyWay(Benefit.FUNDING);
        assertThat(way.missing()).isEqualTo(Missing.MEMBERSHIP);
        assertThat(way.alliance().slug()).isEqualTo("erma");
        assertThat(way.membership()).isEmpty();
    }

    @Test
    void it_ends_with_the_next_request_after_the_membership_ends() {
        MembershipSummary membership = memberships.inForce(plant.id(), "erma");
        assertThat(entitlements.of(viewer, plant.id(), Benefit.FUNDING).isOpen())
                .isTrue();
        memberships.end(membership);
        RequestContextHolder.resetRequestAttributes();
        assertThat(onlyWay(Benefit.FUNDING).missing()).isEqualTo(Missing.ENDED);
    }

    @Test
    void it_rests_while_the_membership_is_suspended() {
        MembershipSummary membership = memberships.inForce(plant.id(), "erma");
        memberships.suspend(membership);
        assertThat(onlyWay(Benefit.FUNDING).missing()).isEqualTo(Missing.SUSPENDED);
        memberships.restore(membership);
        assertThat(entitlements.of(viewer, plant.id(), Benefit.FUNDING).isOpen())
                .isTrue();
    }

    @Test
    void it_begins_and_ends_on_the_day_in_the_alliances_zone() {
        memberships.starting(plant.id(), "erma", "stakeholder", LocalDate.parse("2026-02-01"));
        clock.set("2026-01-31T22:59:59Z");
        assertThat(onlyWay(Benefit.FUNDING).missing()).isEqualTo(Missing.NOT_YET);
        clock.set("2026-01-31T23:00:00Z");
        assertThat(entitlements.of(viewer, plant.id(), Benefit.FUNDING).isOpen())
                .isTrue();
        clock.set("2028-03-01T22:59:59Z");
        assertThat(entitlements.of(viewer, plant.id(), Benefit.FUNDING).isOpen())
                .isTrue();
        clock.set("2028-03-01T23:00:00Z");
        assertThat(onlyWay(Benefit.FUNDING).missing()).isEqualTo(Missing.LAPSED);
    }

    @Test
    void it_ends_with_the_next_request_after_the_affiliation_ends() {
        memberships.inForce(plant.id(), "erma");
        assertThat(entitlements.of(viewer, plant.id(), Benefit.FUNDING).isOpen())
                .isTrue();
        organisations.endAffiliation(viewer, plant);
        RequestContextHolder.resetRequestAttributes();
        assertThat(onlyWay(Benefit.FUNDING).missing()).isEqualTo(Missing.AFFILIATION);
    }

    @Test
    void it_ends_with_the_next_request_after_the_account_is_suspended() {
        memberships.inForce(plant.id(), "erma");
        assertThat(entitlements.of(viewer, plant.id(), Benefit.FUNDING).isOpen())
                .isTrue();
        database.sql("update account set state = 'SUSPENDED' where id = ?")
                .param(viewer.value())
                .update();
        RequestContextHolder.resetRequestAttributes();
        assertThat(onlyWay(Benefit.FUNDING).missing()).isEqualTo(Missing.ACCOUNT);
    }

    @Test
    void a_stranger_is_entitled_to_nothing() {
        memberships.inForce(plant.id(), "erma");
        memberships.inForce(plant.id(), "cmi", "corporate");
        PersonId stranger = accounts.aPerson("A stranger");
        assertThat(entitlements.all(stranger, plant.id()).values())
                .hasSize(Benefit.values().length)
                .noneMatch(Entitlement::isOpen);
    }

    @Test
    void two_memberships_open_all_nine_benefits() {
        memberships.inForce(plant.id(), "erma");
        memberships.inForce(plant.id(), "cmi", "corporate");
        assertThat(entitlements.all(viewer, plant.id()).values()).allMatch(Entitlement::isOpen);
    }

    private Way onlyWay(Benefit benefit) {
        Entitlement.Closed closed = (Entitlement.Closed) entitlements.of(viewer, plant.id(), benefit);
        List<Way> shipped = closed.ways().stream()
                .filter(way -> List.of("erma", "cmi").contains(way.alliance().slug()))
                .toList();
        assertThat(shipped).hasSize(1);
        return shipped.getFirst();
    }
}

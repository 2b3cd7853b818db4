package org.lodestone.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.alliance.ReasonDefinition.Outcome;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Tag("database")
class AlliancesTest {

    @Autowired
    Alliances alliances;

    @Autowired
    StaffRoles roles;

    @Autowired
    AllianceFixture fixture;

    @Autowired
    MovableClock clock;

    @Test
    void both_alliances_are_there_and_say_that_they_are_an_example_set_up() {
        assertThat(alliances.all()).extracting(AllianceSummary::code).startsWith("ERMA", "CMI");
        assertThat(alliances.bySlug("erma").orElseThrow().name().en()).endsWith("(example set-up)");
        assertThat(alliances.bySlug("cmi").orElseThrow().name().ru()).endsWith("(пример настройки)");
    }

    @Test
    void an_unknown_alliance_is_not_found() {
        assertThat(alliances.bySlug("nato")).isEmpty();
        assertThatThrownBy(() -> alliances.get(AllianceId.next())).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void the_tiers_carry_their_benefits_and_say_which_fee_is_an_example() {
        assertThat(alliances.get(AllianceFixture.ERMA).tiers()).singleElement().satisfies(tier -> {
            assertThat(tier.feePerYear().isZero()).isTrue();
            assertThat(tier.exampleFee()).isFalse();
            assertThat(tier.benefits())
                    .containsExactlyInAnyOrder(Benefit.FUNDING, Benefit.INVESTMENT, Benefit.RESEARCH, Benefit.MARKET);
        });
        AllianceSummary cmi = alliances.get(AllianceFixture.CMI);
        assertThat(cmi.tiers()).allSatisfy(tier -> assertThat(tier.exampleFee()).isTrue());
        assertThat(cmi.tier("corporate").orElseThrow().benefits()).contains(Benefit.SUPPLY, Benefit.MINERALS);
        assertThat(cmi.tier("associate").orElseThrow().benefits()).doesNotContain(Benefit.SUPPLY);
    }

    @Test
    void the_calendars_know_their_own_holidays() {
        WorkingCalendar brussels = alliances.calendar(AllianceFixture.ERMA);
        WorkingCalendar toronto = alliances.calendar(AllianceFixture.CMI);
        assertThat(brussels.isWorkingDay(LocalDate.of(2026, 7, 21))).isFalse();
        assertThat(toronto.isWorkingDay(LocalDate.of(2026, 7, 21))).isTrue();
        assertThat(toronto.isWorkingDay(LocalDate.of(2026, 7, 1))).isFalse();
        assertThat(brussels.isWorkingDay(LocalDate.of(2026, 4, 6))).isFalse();
    }

    @Test
    void a_case_keeps_its_form_when_a_later_version_becomes_valid() {
        AllianceId alliance = fixture.anAllianceWithEveryType();
        Instant change = clock.instant().plusSeconds(3600);
        fixture.aForm(alliance, 2, AllianceFixture.everyType(), change);
        assertThat(alliances.currentForm(alliance).version()).isEqualTo(1);
        clock.set(change);
        assertThat(alliances.currentForm(alliance).version()).isEqualTo(2);
        assertThat(alliances.form(alliance, 1).version()).isEqualTo(1);
    }

    @Test
    void the_catalogue_names_the_five_checks_and_reasons_for_every_outcome() {
        assertThat(alliances.checks(AllianceFixture.CMI))
                .extracting(CheckDefinition::code)
                .containsExactly("registration", "identifiers", "duplicates", "sanctions", "signature");
        assertThat(alliances.criteria(AllianceFixture.ERMA))
                .isNotEmpty()
                .allSatisfy(criterion -> assertThat(criterion.scale()).hasSize(5));
        for (Outcome outcome : Outcome.values()) {
            assertThat(alliances.reasons(AllianceFixture.ERMA, outcome)).isNotEmpty();
        }
    }

    @Test
    void the_declaration_says_that_it_is_our_own_example() {
        Declaration declaration = alliances.currentDeclaration(AllianceFixture.ERMA);
        assertThat(declaration.example()).isTrue();
        assertThat(declaration.text().en()).startsWith("Example text");
        assertThat(declaration.text().uz()).contains("namunaviy");
    }

    @Test
    void roles_are_held_per_alliance_and_end_at_once() {
        PersonId person = fixture.staff(AllianceFixture.ERMA, StaffRole.REVIEWER, StaffRole.DECIDER);
        assertThat(roles.of(person))
                .containsExactly(
                        java.util.Map.entry(AllianceFixture.ERMA, Set.of(StaffRole.REVIEWER, StaffRole.DECIDER)));
        assertThat(roles.holders(AllianceFixture.ERMA, StaffRole.DECIDER)).contains(person);
        assertThat(roles.holders(AllianceFixture.CMI, StaffRole.DECIDER)).doesNotContain(person);
        fixture.end(person, AllianceFixture.ERMA, StaffRole.DECIDER);
        assertThat(roles.of(person).get(AllianceFixture.ERMA)).containsExactly(StaffRole.REVIEWER);
        assertThat(roles.holders(AllianceFixture.ERMA, StaffRole.DECIDER)).doesNotContain(person);
    }
}

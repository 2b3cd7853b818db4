package org.lodestone.membership.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestone.admission.CaseId;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.TermRules;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.membership.MembershipEnd;
import org.lodestone.membership.MembershipState;
import org.lodestone.organisation.OrganisationId;

class MembershipStatesTest {

    private static final TermRules TWO_YEARS = new TermRules(24, false, 30);
    private static final PersonId ADMIN = PersonId.next();
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final Membership membership = membership(LocalDate.parse("2026-02-01"));

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, UPCOMING",
        "2026-02-01, ACTIVE",
        "2028-01-31, ACTIVE",
        "2028-02-01, GRACE",
        "2028-03-01, GRACE",
        "2028-03-02, LAPSED",
        "2040-01-01, LAPSED"
    })
    void the_state_follows_from_the_day(LocalDate day, MembershipState state) {
        assertThat(membership.stateOn(day)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, SUSPENDED", "2026-02-01, SUSPENDED", "2028-03-01, SUSPENDED", "2028-03-02, LAPSED"})
    void a_suspension_closes_until_the_membership_has_lapsed_anyway(LocalDate day, MembershipState state) {
        membership.suspend("fee", ADMIN, LocalDate.parse("2026-01-31"), NOW);
        assertThat(membership.stateOn(day)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31", "2026-03-01", "2028-02-10", "2030-01-01"})
    void an_ended_membership_stays_ended(LocalDate day) {
        membership.end(MembershipEnd.RESIGNED, "left", ADMIN, LocalDate.parse("2026-03-01"), NOW);
        assertThat(membership.stateOn(day)).isEqualTo(MembershipState.ENDED);
        assertThatThrownBy(() -> membership.end(MembershipEnd.RESIGNED, "left", ADMIN, day, NOW))
                .isInstanceOf(Problem.IllegalTransition.class);
        assertThatThrownBy(() -> membership.restore(ADMIN, day)).isInstanceOf(Problem.IllegalTransition.class);
        assertThatThrownBy(() -> membership.suspend("x", ADMIN, day, NOW))
                .isInstanceOf(Problem.IllegalTransition.class);
    }

    @Test
    void what_lapsed_can_neither_be_suspended_nor_restored() {
        LocalDate late = LocalDate.parse("2028-03-02");
        assertThatThrownBy(() -> membership.suspend("x", ADMIN, late, NOW))
                .isInstanceOf(Problem.IllegalTransition.class);
        assertThatThrownBy(() -> membership.restore(ADMIN, late)).isInstanceOf(Problem.IllegalTransition.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, UPCOMING, suspend end",
        "2026-03-01, ACTIVE, suspend end",
        "2028-02-10, GRACE, suspend end",
        "2028-03-02, LAPSED, end",
        "2026-03-01, SUSPENDED, restore end",
        "2026-03-01, ENDED, ''"
    })
    void in_each_state_some_acts_are_allowed_and_the_others_change_nothing(
            LocalDate day, MembershipState state, String allowed) {
        Map<String, Consumer<Membership>> acts = Map.of(
                "suspend", it -> it.suspend("fee", ADMIN, day, NOW),
                "restore", it -> it.restore(ADMIN, day),
                "end", it -> it.end(MembershipEnd.TERMINATED, "fee", ADMIN, day, NOW));
        acts.forEach((act, doIt) -> {
            Membership one = inState(state);
            assertThat(one.stateOn(day)).isEqualTo(state);
            if (List.of(allowed.split(" ")).contains(act)) {
                assertThatCode(() -> doIt.accept(one)).as(act).doesNotThrowAnyException();
                assertThat(one.stateOn(day)).as(act).isNotEqualTo(state);
            } else {
                assertThatThrownBy(() -> doIt.accept(one)).as(act).isInstanceOf(Problem.IllegalTransition.class);
                assertThat(one.stateOn(day)).as(act).isEqualTo(state);
            }
        });
    }

    private static Membership inState(MembershipState state) {
        Membership one = membership(LocalDate.parse("2026-02-01"));
        LocalDate before = LocalDate.parse("2026-01-31");
        if (state == MembershipState.SUSPENDED) {
            one.suspend("fee", ADMIN, before, NOW);
        } else if (state == MembershipState.ENDED) {
            one.end(MembershipEnd.RESIGNED, "left", ADMIN, before, NOW);
        }
        return one;
    }

    @Test
    void a_lifted_suspension_leaves_the_membership_as_it_was() {
        LocalDate day = LocalDate.parse("2026-03-01");
        membership.suspend("fee", ADMIN, day, NOW);
        membership.restore(ADMIN, day);
        assertThat(membership.stateOn(day)).isEqualTo(MembershipState.ACTIVE);
        assertThat(membership.summary(day).suspension()).isNull();
    }

    @ParameterizedTest
    @EnumSource(MembershipState.class)
    void only_active_and_grace_are_in_force(MembershipState state) {
        assertThat(state.inForce()).isEqualTo(state == MembershipState.ACTIVE || state == MembershipState.GRACE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 24, false, 2028-01-31",
        "2024-02-29, 12, false, 2025-02-27",
        "2026-01-01, 12, true, 2026-12-31",
        "2026-10-01, 12, true, 2026-12-31",
        "2026-10-02, 12, true, 2027-12-31",
        "2026-11-23, 12, true, 2027-12-31",
        "2026-03-01, 24, true, 2027-12-31"
    })
    void a_term_ends_as_the_alliances_rules_say(LocalDate start, int months, boolean calendar, LocalDate end) {
        Term term = Term.starting(start, new TermRules(months, calendar, 30));
        assertThat(term.endsOn()).isEqualTo(end);
        assertThat(term.graceEndsOn()).isEqualTo(end.plusDays(30));
    }

    private static Membership membership(LocalDate start) {
        Origin origin = new Origin(
                CaseId.next(), "ERMA-2026-000001", OrganisationId.next(), AllianceId.next(), "stakeholder", ADMIN, NOW);
        return new Membership(origin, Term.starting(start, TWO_YEARS));
    }
}

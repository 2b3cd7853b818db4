package org.lodestone.admission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.CaseState;
import org.lodestone.kernel.Problem;

/** Which role may do what in which state, cell by cell. What a line does not name, nobody may. */
class StateActionMatrixTest {

    private static final String EXPECTED = """
            DRAFT
              OWNER REPRESENTATIVE: EDIT NAME_SIGNATORY SUBMIT DISCARD WRITE_MESSAGE
              VIEWER_WHO_SIGNS: SIGN
              ASSIGNED_REVIEWER OTHER_REVIEWER DECIDER_WHO_RECOMMENDED DECIDER: WRITE_MESSAGE
              ALLIANCE_ADMIN ADMIN_WHO_REVIEWS STAFF_WITH_CONFLICT: WRITE_MESSAGE
            SUBMITTED
              OWNER REPRESENTATIVE: WITHDRAW WRITE_MESSAGE
              ASSIGNED_REVIEWER OTHER_REVIEWER DECIDER_WHO_RECOMMENDED: CLAIM WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              DECIDER: WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              ALLIANCE_ADMIN: ASSIGN WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              ADMIN_WHO_REVIEWS: CLAIM ASSIGN WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
            SCREENING
              OWNER REPRESENTATIVE: WITHDRAW WRITE_MESSAGE
              ASSIGNED_REVIEWER: RECORD_CHECK REQUEST_INFORMATION START_REVIEW RELEASE WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              OTHER_REVIEWER DECIDER_WHO_RECOMMENDED DECIDER: WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              ALLIANCE_ADMIN ADMIN_WHO_REVIEWS: ASSIGN WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
            SCREENING_WITH_OPEN_CHECKS
              OWNER REPRESENTATIVE: WITHDRAW WRITE_MESSAGE
              ASSIGNED_REVIEWER: RECORD_CHECK REQUEST_INFORMATION RELEASE WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              OTHER_REVIEWER DECIDER_WHO_RECOMMENDED DECIDER: WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              ALLIANCE_ADMIN ADMIN_WHO_REVIEWS: ASSIGN WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
            SCREENING_RELEASED
              OWNER REPRESENTATIVE: WITHDRAW WRITE_MESSAGE
              ASSIGNED_REVIEWER OTHER_REVIEWER DECIDER_WHO_RECOMMENDED: CLAIM WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              DECIDER: WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              ALLIANCE_ADMIN: ASSIGN WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              ADMIN_WHO_REVIEWS: CLAIM ASSIGN WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
            IN_REVIEW
              OWNER REPRESENTATIVE: WITHDRAW WRITE_MESSAGE
              ASSIGNED_REVIEWER: ASSESS RECOMMEND REQUEST_INFORMATION RELEASE WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              OTHER_REVIEWER DECIDER_WHO_RECOMMENDED DECIDER: WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              ALLIANCE_ADMIN ADMIN_WHO_REVIEWS: ASSIGN WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
            IN_REVIEW_RELEASED
              OWNER REPRESENTATIVE: WITHDRAW WRITE_MESSAGE
              ASSIGNED_REVIEWER OTHER_REVIEWER DECIDER_WHO_RECOMMENDED: CLAIM WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              DECIDER: WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              ALLIANCE_ADMIN: ASSIGN WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              ADMIN_WHO_REVIEWS: CLAIM ASSIGN WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
            INFORMATION_REQUESTED
              OWNER REPRESENTATIVE: ANSWER RESUBMIT WITHDRAW WRITE_MESSAGE
              ASSIGNED_REVIEWER: CANCEL_REQUEST WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              OTHER_REVIEWER DECIDER_WHO_RECOMMENDED DECIDER: WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              ALLIANCE_ADMIN ADMIN_WHO_REVIEWS: ASSIGN WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
            INFORMATION_REQUESTED_TOO_LONG_AGO
              OWNER REPRESENTATIVE: ANSWER RESUBMIT WITHDRAW WRITE_MESSAGE
              ASSIGNED_REVIEWER: CANCEL_REQUEST CLOSE_UNANSWERED WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              OTHER_REVIEWER DECIDER_WHO_RECOMMENDED DECIDER: WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              ALLIANCE_ADMIN ADMIN_WHO_REVIEWS: ASSIGN WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
            READY_FOR_DECISION
              OWNER REPRESENTATIVE: WITHDRAW WRITE_MESSAGE
              ASSIGNED_REVIEWER OTHER_REVIEWER DECIDER_WHO_RECOMMENDED: WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              DECIDER: APPROVE DECLINE SEND_BACK WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              ALLIANCE_ADMIN ADMIN_WHO_REVIEWS: ASSIGN WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
            APPROVED
              OWNER REPRESENTATIVE: OPEN_MEMBERSHIP WRITE_MESSAGE
              VIEWER VIEWER_WHO_SIGNS: OPEN_MEMBERSHIP
              ASSIGNED_REVIEWER OTHER_REVIEWER DECIDER_WHO_RECOMMENDED DECIDER: WRITE_MESSAGE WRITE_NOTE
              ALLIANCE_ADMIN ADMIN_WHO_REVIEWS: WRITE_MESSAGE WRITE_NOTE
            DECLINED
              OWNER REPRESENTATIVE: START_AGAIN WRITE_MESSAGE
              ASSIGNED_REVIEWER OTHER_REVIEWER DECIDER_WHO_RECOMMENDED DECIDER: WRITE_MESSAGE WRITE_NOTE
              ALLIANCE_ADMIN ADMIN_WHO_REVIEWS: WRITE_MESSAGE WRITE_NOTE
            DECLINED_LONG_AGO
              OWNER REPRESENTATIVE: START_AGAIN
            WITHDRAWN
              OWNER REPRESENTATIVE: START_AGAIN WRITE_MESSAGE
              ASSIGNED_REVIEWER OTHER_REVIEWER DECIDER_WHO_RECOMMENDED DECIDER: WRITE_MESSAGE WRITE_NOTE
              ALLIANCE_ADMIN ADMIN_WHO_REVIEWS: WRITE_MESSAGE WRITE_NOTE
            EXPIRED
              OWNER REPRESENTATIVE: START_AGAIN WRITE_MESSAGE
              ASSIGNED_REVIEWER OTHER_REVIEWER DECIDER_WHO_RECOMMENDED DECIDER: WRITE_MESSAGE WRITE_NOTE
              ALLIANCE_ADMIN ADMIN_WHO_REVIEWS STAFF_WITH_CONFLICT: WRITE_MESSAGE WRITE_NOTE
            """;

    private static final Map<Circumstance, Map<People, Set<CaseAction>>> TABLE = table();

    @TestFactory
    Stream<DynamicTest> every_role_may_do_in_every_state_what_the_table_says_and_nothing_else() {
        return Arrays.stream(Circumstance.values()).flatMap(circumstance -> Arrays.stream(People.values())
                .map(person -> DynamicTest.dynamicTest(
                        circumstance + " " + person,
                        () -> check(
                                circumstance, person, TABLE.get(circumstance).getOrDefault(person, Set.of())))));
    }

    /** What may be done is answered and done; whatever else is tried is refused and changes nothing. */
    private static void check(Circumstance circumstance, People person, Set<CaseAction> expected) {
        assertThat(circumstance.application().allowedActions(circumstance.by(person)))
                .containsExactlyInAnyOrderElementsOf(expected);
        for (CaseAction action : CaseAction.values()) {
            MembershipApplication application = circumstance.application();
            String before = Acts.sight(application);
            boolean done = isDone(action, application, circumstance.by(person));
            assertThat(done)
                    .as("%s done by %s in %s", action, person, circumstance)
                    .isEqualTo(expected.contains(action));
            if (!done) {
                assertThat(Acts.sight(application))
                        .as("the case after %s was refused to %s in %s", action, person, circumstance)
                        .isEqualTo(before);
            }
        }
    }

    private static boolean isDone(CaseAction action, MembershipApplication application, Situation in) {
        try {
            Acts.act(action, application, in);
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    @Test
    void the_table_has_every_state_and_in_one_of_them_each_action_is_somebodys() {
        assertThat(TABLE.keySet()).containsExactlyInAnyOrder(Circumstance.values());
        assertThat(TABLE.keySet().stream().map(Circumstance::state)).contains(CaseState.values());
        assertThat(TABLE.values().stream()
                        .flatMap(people -> people.values().stream())
                        .flatMap(Set::stream))
                .contains(CaseAction.values());
    }

    @ParameterizedTest
    @EnumSource(
            value = People.class,
            names = {"OWNER", "REPRESENTATIVE", "VIEWER"})
    void whoever_is_named_as_signatory_signs_with_any_right_and_nobody_signs_in_their_place(People named) {
        MembershipApplication draft = Applications.draft();
        draft.signing().name(named.id(), Applications.by(People.OWNER));
        for (People other : EnumSet.complementOf(EnumSet.of(named))) {
            assertThatThrownBy(() -> Acts.act(CaseAction.SIGN, draft, Applications.by(other)))
                    .as("signed by " + other)
                    .isInstanceOf(Problem.NotAllowed.class);
        }
        Acts.act(CaseAction.SIGN, draft, Applications.by(named));
        assertThat(draft.signature()).isNotNull();
    }

    /** A right that is missing is told before a state or a rule, which would say more about the case than they may know. */
    @Test
    void whose_act_it_is_comes_before_the_state_and_the_rules() {
        for (Circumstance circumstance : Circumstance.values()) {
            for (People stranger : EnumSet.of(
                    People.EDITOR, People.FOREIGN_STAFF, People.AUDITOR, People.SYSTEM_ADMIN, People.STRANGER)) {
                for (CaseAction action : CaseAction.values()) {
                    assertThatThrownBy(() -> Acts.act(action, circumstance.application(), circumstance.by(stranger)))
                            .as("%s by %s in %s", action, stranger, circumstance)
                            .isInstanceOf(Problem.NotAllowed.class);
                }
            }
        }
    }

    private static Map<Circumstance, Map<People, Set<CaseAction>>> table() {
        Map<Circumstance, Map<People, Set<CaseAction>>> table = new EnumMap<>(Circumstance.class);
        Circumstance circumstance = Circumstance.DRAFT;
        for (String line : EXPECTED.lines().toList()) {
            if (!line.startsWith(" ")) {
                circumstance = Circumstance.valueOf(line.strip());
                assertThat(table.put(circumstance, new EnumMap<>(People.class))).isNull();
            } else {
                String[] parts = line.strip().split(": ");
                Set<CaseAction> actions = Arrays.stream(parts[1].split(" "))
                        .map(CaseAction::valueOf)
                        .collect(Collectors.toSet());
                for (String person : parts[0].split(" ")) {
                    assertThat(table.get(circumstance).put(People.valueOf(person), actions))
                            .isNull();
                }
            }
        }
        return table;
    }
}

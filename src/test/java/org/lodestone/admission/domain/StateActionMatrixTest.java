package org.lodestone.admission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.CaseState;
import org.lodestone.kernel.Problem;

/** Which role may do what in which state, cell by cell. What a line does not name, nobody may. */
class StateActionMatrixTest {

    private static final String EXPECTED = """
            DRAFT
              OWNER REPRESENTATIVE: EDIT NAME_SIGNATORY SUBMIT DISCARD WRITE_MESSAGE
              VIEWER_WHO_SIGNS: SIGN
              ASSIGNED_REVIEWER OTHER_REVIEWER DECIDER_WHO_RECOMMENDED DECIDER ALLIANCE_ADMIN STAFF_WITH_CONFLICT: WRITE_MESSAGE
            SUBMITTED
              OWNER REPRESENTATIVE: WITHDRAW WRITE_MESSAGE
              ASSIGNED_REVIEWER OTHER_REVIEWER DECIDER_WHO_RECOMMENDED: CLAIM WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              DECIDER: WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              ALLIANCE_ADMIN: ASSIGN WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
            SCREENING
              OWNER REPRESENTATIVE: WITHDRAW WRITE_MESSAGE
              ASSIGNED_REVIEWER: RECORD_CHECK REQUEST_INFORMATION START_REVIEW RELEASE WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              OTHER_REVIEWER DECIDER_WHO_RECOMMENDED DECIDER: WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              ALLIANCE_ADMIN: ASSIGN WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
            IN_REVIEW
              OWNER REPRESENTATIVE: WITHDRAW WRITE_MESSAGE
              ASSIGNED_REVIEWER: ASSESS RECOMMEND REQUEST_INFORMATION RELEASE WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              OTHER_REVIEWER DECIDER_WHO_RECOMMENDED DECIDER: WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              ALLIANCE_ADMIN: ASSIGN WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
            INFORMATION_REQUESTED
              OWNER REPRESENTATIVE: ANSWER RESUBMIT WITHDRAW WRITE_MESSAGE
              ASSIGNED_REVIEWER: CANCEL_REQUEST WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              OTHER_REVIEWER DECIDER_WHO_RECOMMENDED DECIDER: WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              ALLIANCE_ADMIN: ASSIGN WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
            READY_FOR_DECISION
              OWNER REPRESENTATIVE: WITHDRAW WRITE_MESSAGE
              ASSIGNED_REVIEWER OTHER_REVIEWER DECIDER_WHO_RECOMMENDED: WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              DECIDER: APPROVE DECLINE SEND_BACK WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
              ALLIANCE_ADMIN: ASSIGN WRITE_MESSAGE WRITE_NOTE DECLARE_CONFLICT
            APPROVED
              OWNER REPRESENTATIVE: OPEN_MEMBERSHIP WRITE_MESSAGE
              VIEWER VIEWER_WHO_SIGNS: OPEN_MEMBERSHIP
              ASSIGNED_REVIEWER OTHER_REVIEWER DECIDER_WHO_RECOMMENDED DECIDER ALLIANCE_ADMIN: WRITE_MESSAGE WRITE_NOTE
            DECLINED
              OWNER REPRESENTATIVE: START_AGAIN WRITE_MESSAGE
              ASSIGNED_REVIEWER OTHER_REVIEWER DECIDER_WHO_RECOMMENDED DECIDER ALLIANCE_ADMIN: WRITE_MESSAGE WRITE_NOTE
            WITHDRAWN
              OWNER REPRESENTATIVE: START_AGAIN WRITE_MESSAGE
              ASSIGNED_REVIEWER OTHER_REVIEWER DECIDER_WHO_RECOMMENDED DECIDER ALLIANCE_ADMIN: WRITE_MESSAGE WRITE_NOTE
            EXPIRED
              OWNER REPRESENTATIVE: START_AGAIN WRITE_MESSAGE
              ASSIGNED_REVIEWER OTHER_REVIEWER DECIDER_WHO_RECOMMENDED DECIDER ALLIANCE_ADMIN STAFF_WITH_CONFLICT: WRITE_MESSAGE WRITE_NOTE
            """;

    @TestFactory
    Stream<DynamicTest> every_role_may_do_in_every_state_what_the_table_says_and_nothing_else() {
        Map<CaseState, Map<People, Set<CaseAction>>> table = table();
        return Arrays.stream(CaseState.values()).flatMap(state -> Arrays.stream(People.values())
                .map(person -> DynamicTest.dynamicTest(
                        state + " " + person,
                        () -> check(state, person, table.get(state).getOrDefault(person, Set.of())))));
    }

    /** What may be done is answered, and everything else is refused by the verb's own guard. */
    private static void check(CaseState state, People person, Set<CaseAction> expected) {
        MembershipApplication application = Applications.in(state);
        Situation in = Applications.by(person);
        assertThat(application.allowedActions(in)).containsExactlyInAnyOrderElementsOf(expected);
        for (CaseAction action : CaseAction.values()) {
            assertThat(isRefused(application, action, in))
                    .as("%s refused to %s in %s", action, person, state)
                    .isEqualTo(!expected.contains(action));
        }
    }

    private static boolean isRefused(MembershipApplication application, CaseAction action, Situation in) {
        try {
            application.require(action, in);
            return false;
        } catch (Problem refused) {
            return true;
        }
    }

    private static Map<CaseState, Map<People, Set<CaseAction>>> table() {
        Map<CaseState, Map<People, Set<CaseAction>>> table = new EnumMap<>(CaseState.class);
        CaseState state = CaseState.DRAFT;
        for (String line : EXPECTED.lines().toList()) {
            if (!line.startsWith(" ")) {
                state = CaseState.valueOf(line.strip());
                table.put(state, new EnumMap<>(People.class));
            } else {
                String[] parts = line.strip().split(": ");
                Set<CaseAction> actions = Arrays.stream(parts[1].split(" "))
                        .map(CaseAction::valueOf)
                        .collect(Collectors.toSet());
                for (String person : parts[0].split(" ")) {
                    table.get(state).put(People.valueOf(person), actions);
                }
            }
        }
        return table;
    }
}

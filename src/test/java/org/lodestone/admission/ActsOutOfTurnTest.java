package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestone.admission.CaseState.DECLINED;
import static org.lodestone.admission.CaseState.DRAFT;
import static org.lodestone.admission.CaseState.EXPIRED;
import static org.lodestone.admission.CaseState.INFORMATION_REQUESTED;
import static org.lodestone.admission.CaseState.IN_REVIEW;
import static org.lodestone.admission.CaseState.READY_FOR_DECISION;
import static org.lodestone.admission.CaseState.SCREENING;
import static org.lodestone.admission.CaseState.SUBMITTED;
import static org.lodestone.admission.CaseState.WITHDRAWN;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.lodestone.admission.domain.Cases;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every act of a service in every state, tried by somebody with every right to it: where the state does not allow it, it is
 * refused, whatever a page shows. Who lacks the right is the access matrix's matter.
 */
@PortalTest
@Tag("database")
class ActsOutOfTurnTest {

    private static final Set<CaseState> HANDLED =
            EnumSet.of(SUBMITTED, SCREENING, IN_REVIEW, INFORMATION_REQUESTED, READY_FOR_DECISION);

    private static final Map<String, Set<CaseState>> IN_TURN = Map.ofEntries(
            Map.entry("save", EnumSet.of(DRAFT)),
            Map.entry("attach", EnumSet.of(DRAFT)),
            Map.entry("remove", EnumSet.of(DRAFT)),
            Map.entry("nameSignatory", EnumSet.of(DRAFT)),
            Map.entry("sign", EnumSet.of(DRAFT)),
            Map.entry("submit", EnumSet.of(DRAFT)),
            Map.entry("discard", EnumSet.of(DRAFT)),
            Map.entry("withdraw", HANDLED),
            Map.entry("startAgain", EnumSet.of(DECLINED, WITHDRAWN, EXPIRED)),
            Map.entry("answer", EnumSet.of(INFORMATION_REQUESTED)),
            Map.entry("takeFromProfile", EnumSet.of(INFORMATION_REQUESTED)),
            Map.entry("reply", EnumSet.of(INFORMATION_REQUESTED)),
            Map.entry("resubmit", EnumSet.of(INFORMATION_REQUESTED)),
            Map.entry("writeToAlliance", EnumSet.allOf(CaseState.class)),
            Map.entry("claim", EnumSet.of(SUBMITTED, SCREENING, IN_REVIEW)),
            Map.entry("release", EnumSet.of(SCREENING, IN_REVIEW)),
            Map.entry("assign", HANDLED),
            Map.entry("assignable", HANDLED),
            Map.entry("recordCheck", EnumSet.of(SCREENING)),
            Map.entry("startReview", EnumSet.of(SCREENING)),
            Map.entry("assess", EnumSet.of(IN_REVIEW)),
            Map.entry("requestInformation", EnumSet.of(SCREENING, IN_REVIEW)),
            Map.entry("cancelRequest", EnumSet.of(INFORMATION_REQUESTED)),
            Map.entry("closeUnanswered", EnumSet.of(INFORMATION_REQUESTED)),
            Map.entry("recommend", EnumSet.of(IN_REVIEW)),
            Map.entry("declareConflict", HANDLED),
            Map.entry("writeToOrganisation", EnumSet.allOf(CaseState.class)),
            Map.entry("writeNote", EnumSet.complementOf(EnumSet.of(DRAFT))),
            Map.entry("preview", EnumSet.of(READY_FOR_DECISION)),
            Map.entry("approve", EnumSet.of(READY_FOR_DECISION)),
            Map.entry("decline", EnumSet.of(READY_FOR_DECISION)),
            Map.entry("sendBack", EnumSet.of(READY_FOR_DECISION)));

    @Autowired
    CaseFixture cases;

    @Autowired
    AllianceFixture alliances;

    @Autowired
    ServiceActs acts;

    @Autowired
    Cases stored;

    @Autowired
    TransactionTemplate transaction;

    private final Map<CaseState, ACase> made = new EnumMap<>(CaseState.class);

    @TestFactory
    Stream<DynamicTest> what_the_state_does_not_allow_is_refused_by_the_service() {
        assertThat(acts.names()).containsExactlyInAnyOrderElementsOf(IN_TURN.keySet());
        return Arrays.stream(CaseState.values()).flatMap(state -> IN_TURN.keySet().stream()
                .sorted()
                .map(act -> DynamicTest.dynamicTest(
                        state + " " + act,
                        () -> check(act, state, IN_TURN.get(act).contains(state)))));
    }

    private void check(String act, CaseState state, boolean inTurn) {
        ACase subject = made.computeIfAbsent(state, this::aCase);
        Problem refused = attempt(act, subject);
        if (!inTurn) {
            assertThat(refused).as("%s in %s", act, state).isNotNull();
            assertThat(cases.open(subject).sheet().state()).isEqualTo(state);
        } else if (refused != null) {
            assertThat(refused)
                    .as("%s in %s is at most a matter of a rule", act, state)
                    .isInstanceOfAny(Problem.RuleBroken.class, Problem.StaleEdit.class);
        }
    }

    /** Rolled back, so that the case stays as it is for the next act. */
    private @Nullable Problem attempt(String act, ACase subject) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                SignedIn.as(acts.actor(act, subject), List.of("STAFF"), () -> acts.act(act, subject));
                return null;
            } catch (Problem refused) {
                return refused;
            }
        });
    }

    private ACase aCase(CaseState state) {
        AllianceId alliance = cases.small();
        PersonId reviewer = alliances.staff(alliance, StaffRole.REVIEWER, StaffRole.ALLIANCE_ADMIN);
        CaseFixture.Building building = cases.aCase().to(alliance).reviewedBy(reviewer);
        return switch (state) {
            case DRAFT -> building.filled();
            case SUBMITTED -> building.submitted();
            case SCREENING -> building.inScreening();
            case IN_REVIEW -> building.inReview();
            case INFORMATION_REQUESTED -> building.asked("origin", "From where?");
            case READY_FOR_DECISION -> building.readyForDecision();
            case APPROVED -> building.approved();
            case DECLINED -> building.declined();
            case WITHDRAWN -> building.withdrawn();
            case EXPIRED -> expired(building.draft());
        };
    }

    private ACase expired(ACase draft) {
        transaction.executeWithoutResult(status -> {
            var application = stored.ofAlliance(
                            draft.reference(), draft.allianceId().value())
                    .orElseThrow();
            application.expire(Instant.now());
            stored.save(application);
        });
        return draft;
    }
}

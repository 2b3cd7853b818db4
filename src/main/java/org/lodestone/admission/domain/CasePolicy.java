package org.lodestone.admission.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lodestone.admission.CaseAction;

/** A rule that holds beside the table of states and roles; its name is the problem's. */
record CasePolicy(String name, Set<CaseAction> actions, Breach breach) {

    private static final Set<CaseAction> DECIDING =
            EnumSet.of(CaseAction.APPROVE, CaseAction.DECLINE, CaseAction.SEND_BACK);

    /** Staff affiliated to the applicant may neither review nor decide. */
    private static final CasePolicy AFFILIATED_STAFF = new CasePolicy(
            "affiliatedStaff",
            EnumSet.allOf(CaseAction.class),
            (application, in) -> in.who().right() == null && in.who().affiliated());

    /** Whoever declared a conflict of interest has nothing more to do with the case. */
    private static final CasePolicy CONFLICT_DECLARED = new CasePolicy(
            "conflictDeclared",
            EnumSet.allOf(CaseAction.class),
            (application, in) -> in.who().right() == null && application.hasConflict(in.person()));

    private static final CasePolicy RECOMMENDER_DECIDES = new CasePolicy(
            "recommenderMayNotDecide", DECIDING, (application, in) -> application.wasRecommendedBy(in.person()));

    private static final CasePolicy SOMEBODY_HAS_IT = new CasePolicy(
            "alreadyAssigned", EnumSet.of(CaseAction.CLAIM), (application, in) -> application.assignee() != null);

    private static final CasePolicy IS_SIGNED = new CasePolicy(
            "alreadySigned", EnumSet.of(CaseAction.SIGN), (application, in) -> application.signature() != null);

    private static final CasePolicy CHECKS_ARE_OPEN =
            new CasePolicy("checksOpen", EnumSet.of(CaseAction.START_REVIEW), (application, in) -> !application
                    .recordedChecks()
                    .containsAll(in.requiredChecks()));

    private static final CasePolicy TOO_EARLY_TO_CLOSE =
            new CasePolicy("tooEarlyToClose", EnumSet.of(CaseAction.CLOSE_UNANSWERED), (application, in) -> application
                    .openRequest()
                    .filter(request -> !in.today().isBefore(request.closableFrom()))
                    .isEmpty());

    private static final CasePolicy MESSAGES_ARE_CLOSED = new CasePolicy(
            "messagesClosed",
            EnumSet.of(CaseAction.WRITE_MESSAGE, CaseAction.WRITE_NOTE),
            (application, in) -> application
                    .messagesUntil(in.rules())
                    .filter(until -> in.now().isAfter(until))
                    .isPresent());

    static final List<CasePolicy> ALL = List.of(
            AFFILIATED_STAFF,
            CONFLICT_DECLARED,
            RECOMMENDER_DECIDES,
            SOMEBODY_HAS_IT,
            IS_SIGNED,
            CHECKS_ARE_OPEN,
            TOO_EARLY_TO_CLOSE,
            MESSAGES_ARE_CLOSED);

    /** The policies that an act would break. */
    static Stream<CasePolicy> brokenBy(CaseAction action, MembershipApplication application, Situation in) {
        return ALL.stream()
                .filter(policy -> policy.actions.contains(action))
                .filter(policy -> policy.breach.breaks(application, in));
    }

    /** Whether the rule is broken. */
    @FunctionalInterface
    interface Breach {
        boolean breaks(MembershipApplication application, Situation in);
    }
}

package org.lodestone.admission.domain;

import java.util.Arrays;
import java.util.Set;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.CaseState;
import org.lodestone.organisation.AccessRight;

/** Who may do an act, and in which states: the table of the product, line by line. */
enum ActRule {
    EDIT(CaseAction.EDIT, Actor.REPRESENTATIVE, CaseState.DRAFT),
    NAME_SIGNATORY(CaseAction.NAME_SIGNATORY, Actor.REPRESENTATIVE, CaseState.DRAFT),
    SIGN(CaseAction.SIGN, Actor.SIGNATORY, CaseState.DRAFT),
    SUBMIT(CaseAction.SUBMIT, Actor.REPRESENTATIVE, CaseState.DRAFT),
    DISCARD(CaseAction.DISCARD, Actor.REPRESENTATIVE, CaseState.DRAFT),
    WITHDRAW(CaseAction.WITHDRAW, Actor.REPRESENTATIVE, States.HANDLED),
    ANSWER(CaseAction.ANSWER, Actor.REPRESENTATIVE, CaseState.INFORMATION_REQUESTED),
    RESUBMIT(CaseAction.RESUBMIT, Actor.REPRESENTATIVE, CaseState.INFORMATION_REQUESTED),
    START_AGAIN(
            CaseAction.START_AGAIN, Actor.REPRESENTATIVE, CaseState.DECLINED, CaseState.WITHDRAWN, CaseState.EXPIRED),
    OPEN_MEMBERSHIP(CaseAction.OPEN_MEMBERSHIP, Actor.INSIDER, CaseState.APPROVED),
    WRITE_TO_ALLIANCE(CaseAction.WRITE_MESSAGE, Actor.REPRESENTATIVE, CaseState.values()),
    WRITE_TO_ORGANISATION(CaseAction.WRITE_MESSAGE, Actor.CASE_STAFF, CaseState.values()),
    WRITE_NOTE(CaseAction.WRITE_NOTE, Actor.CASE_STAFF, States.AFTER_DRAFT),
    DECLARE_CONFLICT(CaseAction.DECLARE_CONFLICT, Actor.CASE_STAFF, States.HANDLED),
    CLAIM(CaseAction.CLAIM, Actor.REVIEWER, CaseState.SUBMITTED, CaseState.SCREENING, CaseState.IN_REVIEW),
    RELEASE(CaseAction.RELEASE, Actor.ASSIGNEE, CaseState.SCREENING, CaseState.IN_REVIEW),
    ASSIGN(CaseAction.ASSIGN, Actor.ALLIANCE_ADMIN, States.HANDLED),
    RECORD_CHECK(CaseAction.RECORD_CHECK, Actor.ASSIGNEE, CaseState.SCREENING),
    START_REVIEW(CaseAction.START_REVIEW, Actor.ASSIGNEE, CaseState.SCREENING),
    ASSESS(CaseAction.ASSESS, Actor.ASSIGNEE, CaseState.IN_REVIEW),
    RECOMMEND(CaseAction.RECOMMEND, Actor.ASSIGNEE, CaseState.IN_REVIEW),
    REQUEST_INFORMATION(CaseAction.REQUEST_INFORMATION, Actor.ASSIGNEE, CaseState.SCREENING, CaseState.IN_REVIEW),
    CANCEL_REQUEST(CaseAction.CANCEL_REQUEST, Actor.ASSIGNEE, CaseState.INFORMATION_REQUESTED),
    CLOSE_UNANSWERED(CaseAction.CLOSE_UNANSWERED, Actor.ASSIGNEE, CaseState.INFORMATION_REQUESTED),
    APPROVE(CaseAction.APPROVE, Actor.DECIDER, CaseState.READY_FOR_DECISION),
    DECLINE(CaseAction.DECLINE, Actor.DECIDER, CaseState.READY_FOR_DECISION),
    SEND_BACK(CaseAction.SEND_BACK, Actor.DECIDER, CaseState.READY_FOR_DECISION);

    private final CaseAction action;
    private final Actor actor;
    private final Set<CaseState> states;

    ActRule(CaseAction action, Actor actor, CaseState... states) {
        this.action = action;
        this.actor = actor;
        this.states = Set.of(states);
    }

    CaseAction action() {
        return action;
    }

    boolean allows(CaseAction wanted, CaseState state) {
        return action == wanted && states.contains(state);
    }

    boolean isFor(CaseAction wanted, MembershipApplication application, Standing who) {
        return action == wanted && actor.is(application, who);
    }

    boolean isByRight(CaseAction wanted, AccessRight right) {
        return action == wanted && actor.isBy(right);
    }

    private static final class States {

        static final CaseState[] HANDLED = Arrays.stream(CaseState.values())
                .filter(CaseState::beingHandled)
                .toArray(CaseState[]::new);
        static final CaseState[] AFTER_DRAFT = Arrays.stream(CaseState.values())
                .filter(state -> state != CaseState.DRAFT)
                .toArray(CaseState[]::new);
    }
}

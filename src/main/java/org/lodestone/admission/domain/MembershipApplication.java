package org.lodestone.admission.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.CaseEvent;
import org.lodestone.admission.CaseId;
import org.lodestone.admission.CaseMoment;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.CaseSubmitted;
import org.lodestone.admission.CaseWithdrawn;
import org.lodestone.admission.DraftDiscarded;
import org.lodestone.admission.DraftExpired;
import org.lodestone.admission.DraftStarted;
import org.lodestone.admission.EndReason;
import org.lodestone.admission.RequestForInformation;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.CaseRules;
import org.lodestone.alliance.WorkingCalendar;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AccessRight;

/**
 * One organisation's application to one alliance. Its verbs are the only mutators: each asks who acts and whether the
 * state allows it, changes the case, and registers what happened.
 */
@Entity
@Table(name = "membership_application")
public class MembershipApplication extends CaseRecord {

    @SuppressWarnings("NullAway")
    protected MembershipApplication() {}

    public static MembershipApplication start(
            String reference,
            AllianceId alliance,
            Applicant applicant,
            Versions versions,
            @Nullable String copiedFrom,
            PersonId by,
            Instant at) {
        MembershipApplication started = new MembershipApplication();
        started.id = CaseId.next().value();
        started.reference = reference;
        started.allianceId = alliance.value();
        started.applicant = applicant;
        started.versions = versions;
        started.startedBy = by;
        started.startedAt = at;
        started.editedAt = at;
        started.registerEvent(
                new DraftStarted(started.moment(by, at), versions.form(), versions.declaration(), copiedFrom));
        return started;
    }

    public Set<CaseAction> allowedActions(Situation in) {
        return Permissions.of(this, in);
    }

    public void require(CaseAction action, Situation in) {
        if (action == CaseAction.EDIT && state != CaseState.DRAFT && in.who().has(AccessRight.REPRESENTATIVE)) {
            throw new Problem.RuleBroken("answerAfterSubmission");
        }
        Permissions.require(action, this, in);
    }

    /** @param signed whether the form asks for a declaration, and so for a signature */
    public void submit(Applicant asItIsNow, @Nullable String tierAskedFor, boolean signed, Situation in) {
        require(CaseAction.SUBMIT, in);
        if (signed && signatory == null) {
            throw new Problem.RuleBroken("signatoryMissing");
        }
        if (signed && signature == null) {
            throw new Problem.RuleBroken("notSigned");
        }
        applicant = asItIsNow;
        tier = tierAskedFor;
        submittedBy = in.person();
        submittedAt = in.now();
        lastSubmittedAt = in.now();
        rounds = 1;
        moveTo(CaseState.SUBMITTED);
        setTarget(in);
        registerEvent(new CaseSubmitted(moment(in), tier));
    }

    public void discard(Situation in) {
        require(CaseAction.DISCARD, in);
        end(CaseState.WITHDRAWN, EndReason.DISCARDED, in.now());
        registerEvent(new DraftDiscarded(moment(in)));
    }

    public void withdraw(Situation in) {
        require(CaseAction.WITHDRAW, in);
        end(CaseState.WITHDRAWN, EndReason.WITHDRAWN, in);
        registerEvent(new CaseWithdrawn(moment(in)));
    }

    /** The portal's own act, {@code draftExpiryDays} after the last edit. */
    public void expire(Instant now) {
        end(CaseState.EXPIRED, EndReason.EXPIRED, now);
        registerEvent(new DraftExpired(moment(null, now)));
    }

    /** The organisation as it says it is with its last submission. */
    void named(Applicant asHandedIn) {
        applicant = asHandedIn;
    }

    /** The verbs around the declaration's signature. */
    public Signing signing() {
        return new Signing(this);
    }

    /** The verbs of a reviewer. */
    public Reviewing reviewing() {
        return new Reviewing(this);
    }

    /** The verbs around a request for information. */
    public Asking asking() {
        return new Asking(this);
    }

    /** The verbs of a decider. */
    public Deciding deciding() {
        return new Deciding(this);
    }

    /** The end of a submitted case stops its clock, for the last time where a request was open. */
    void end(CaseState how, @Nullable EndReason reason, Situation in) {
        end(how, reason, in.now());
        waitedDays = clock(in.calendar()).daysWaited(in.now());
    }

    private void end(CaseState how, @Nullable EndReason reason, Instant at) {
        moveTo(how);
        endedAt = at;
        endReason = reason;
        openRequest().ifPresent(request -> request.close(RequestForInformation.Status.CLOSED, at));
    }

    /** Sets the target anew: after a submission, and whenever the clock goes on. */
    void setTarget(Situation in) {
        DecisionClock clock = clock(in.calendar());
        waitedDays = clock.daysWaited(in.now());
        target = clock.target(in.rules().decisionTargetDays(), in.now());
    }

    public DecisionClock clock(WorkingCalendar calendar) {
        List<DecisionClock.Pause> pauses =
                requests.stream().map(InformationRequest::pause).toList();
        return new DecisionClock(calendar, Objects.requireNonNull(submittedAt), pauses);
    }

    CaseMoment moment(@Nullable PersonId by, Instant at) {
        return new CaseMoment(Ids.next(), id(), reference, applicant.id(), alliance(), by, at);
    }

    public CaseMoment moment(Situation in) {
        return moment(in.person(), in.now());
    }

    boolean hasConflict(PersonId person) {
        return conflicts.stream().anyMatch(conflict -> conflict.person().equals(person));
    }

    boolean wasRecommendedBy(PersonId person) {
        return recommendations.stream().anyMatch(given -> given.by().equals(person));
    }

    Set<String> recordedChecks() {
        return findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.CHECK)
                .map(Finding::code)
                .collect(Collectors.toSet());
    }

    /** Until when both sides may write; empty while the case is open. */
    public Optional<Instant> messagesUntil(CaseRules rules) {
        return Optional.ofNullable(endedAt).map(end -> end.plus(rules.messagesAfterEndDays(), ChronoUnit.DAYS));
    }

    void happened(CaseEvent event) {
        registerEvent(event);
    }

    /** The only way from state to state; seen from outside this class by the groups of verbs alone. */
    void moveTo(CaseState next) {
        if (!Transitions.lead(state, next)) {
            throw new Problem.IllegalTransition(state, next.name());
        }
        state = next;
        openSlot = next.open() ? Boolean.TRUE : null;
    }
}

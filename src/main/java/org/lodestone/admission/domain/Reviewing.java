package org.lodestone.admission.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.CaseAssigned;
import org.lodestone.admission.CaseClaimed;
import org.lodestone.admission.CaseRecommended;
import org.lodestone.admission.CaseReleased;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.CheckOutcome;
import org.lodestone.admission.CheckRecorded;
import org.lodestone.admission.ConflictDeclared;
import org.lodestone.admission.CriterionAssessed;
import org.lodestone.admission.RecommendedOutcome;
import org.lodestone.admission.ReviewStarted;
import org.lodestone.admission.ReviewerLeft;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;

/** A case's verbs of a reviewer, and of who gives it to one. */
public final class Reviewing {

    private final MembershipApplication application;

    Reviewing(MembershipApplication application) {
        this.application = application;
    }

    public void claim(Situation in) {
        application.require(CaseAction.CLAIM, in);
        take(in.person());
        application.happened(new CaseClaimed(application.moment(in)));
    }

    public void release(Situation in) {
        application.require(CaseAction.RELEASE, in);
        application.assignee = null;
        application.happened(new CaseReleased(application.moment(in)));
    }

    /** The assignee may not review any more; state and work stay. Nothing happens when somebody else has the case by now. */
    void reviewerLeft(PersonId reviewer, @Nullable PersonId by, Instant at) {
        if (reviewer.equals(application.assignee)) {
            application.assignee = null;
            application.happened(new ReviewerLeft(application.moment(by, at), reviewer));
        }
    }

    public void assign(Standing reviewer, Situation in) {
        application.require(CaseAction.ASSIGN, in);
        if (!reviewer.has(StaffRole.REVIEWER) || reviewer.affiliated() || application.hasConflict(reviewer.person())) {
            throw new Problem.RuleBroken("mayNotReview");
        }
        take(reviewer.person());
        application.happened(new CaseAssigned(application.moment(in), reviewer.person()));
    }

    public void recordCheck(String check, CheckOutcome outcome, String evidence, Situation in) {
        application.require(CaseAction.RECORD_CHECK, in);
        finding(Finding.Kind.CHECK, check).record(outcome, null, evidence, in.person(), in.now());
        application.happened(new CheckRecorded(application.moment(in), check, outcome));
    }

    public void startReview(Situation in) {
        application.require(CaseAction.START_REVIEW, in);
        application.moveTo(CaseState.IN_REVIEW);
        application.happened(new ReviewStarted(application.moment(in)));
    }

    public void assess(String criterion, int score, String reason, Situation in) {
        application.require(CaseAction.ASSESS, in);
        finding(Finding.Kind.CRITERION, criterion).record(null, score, reason, in.person(), in.now());
        application.happened(new CriterionAssessed(application.moment(in), criterion, score));
    }

    public void recommend(RecommendedOutcome outcome, String reason, Situation in) {
        application.require(CaseAction.RECOMMEND, in);
        application.recommendations.add(new Recommendation(in.person(), in.now(), outcome, reason));
        application.resubmittedAt = null;
        application.sentBackReason = "";
        application.moveTo(CaseState.READY_FOR_DECISION);
        application.happened(new CaseRecommended(application.moment(in), outcome));
    }

    public void declareConflict(Situation in) {
        application.require(CaseAction.DECLARE_CONFLICT, in);
        application.conflicts.add(new ConflictOfInterest(in.person(), in.now()));
        boolean released = in.person().equals(application.assignee);
        if (released) {
            application.assignee = null;
        }
        application.happened(new ConflictDeclared(application.moment(in), released));
    }

    private void take(PersonId reviewer) {
        application.assignee = reviewer;
        if (application.state() == CaseState.SUBMITTED) {
            application.moveTo(CaseState.SCREENING);
        }
    }

    private Finding finding(Finding.Kind kind, String code) {
        return application.findings.stream()
                .filter(finding -> finding.kind() == kind && finding.code().equals(code))
                .findFirst()
                .orElseGet(() -> {
                    Finding added = new Finding(kind, code);
                    application.findings.add(added);
                    return added;
                });
    }
}

package org.lodestone.admission.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestone.admission.AskedQuestion;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.CheckOutcome;
import org.lodestone.admission.Decision;
import org.lodestone.admission.RecommendedOutcome;

/** Every action, done by the case's own verb with arguments that no rule has anything against. */
final class Acts {

    private Acts() {}

    static void act(CaseAction action, MembershipApplication application, Situation in) {
        switch (action) {
            case EDIT, START_AGAIN, OPEN_MEMBERSHIP, WRITE_MESSAGE, WRITE_NOTE -> application.require(action, in);
            case NAME_SIGNATORY -> application.signing().name(People.OWNER.id(), in);
            case SIGN -> application.signing().sign(Applications.signature(in.now()), in);
            case SUBMIT -> application.submit(Applications.applicant(), null, false, in);
            case DISCARD -> application.discard(in);
            case WITHDRAW -> application.withdraw(in);
            case ANSWER -> answer(application, in);
            case RESUBMIT -> application.asking().resubmit(Set.of("origin"), null, false, in);
            case REQUEST_INFORMATION -> application.asking().request(List.of(new AskedQuestion("aim", "Why?")), in);
            case CANCEL_REQUEST -> application.asking().cancel(in);
            case CLOSE_UNANSWERED -> application.asking().closeUnanswered(in);
            case APPROVE ->
                application
                        .deciding()
                        .approve(new Decision.Approve(LocalDate.of(2026, 7, 1), List.of(), List.of(), ""), in);
            case DECLINE -> application.deciding().decline(new Decision.Decline(List.of("not-eligible"), ""), in);
            case SEND_BACK -> application.deciding().sendBack(new Decision.SendBack("Look again"), in);
            default -> review(action, application.reviewing(), in);
        }
    }

    private static void review(CaseAction action, Reviewing reviewing, Situation in) {
        switch (action) {
            case CLAIM -> reviewing.claim(in);
            case RELEASE -> reviewing.release(in);
            case ASSIGN -> reviewing.assign(People.OTHER_REVIEWER.standing(), in);
            case RECORD_CHECK -> reviewing.recordCheck("registration", CheckOutcome.LOOK, "Unclear", in);
            case START_REVIEW -> reviewing.startReview(in);
            case ASSESS -> reviewing.assess("fit", 3, "Fits", in);
            case RECOMMEND -> reviewing.recommend(RecommendedOutcome.APPROVE, "", in);
            case DECLARE_CONFLICT -> reviewing.declareConflict(in);
            default -> throw new IllegalArgumentException("No verb for " + action);
        }
    }

    private static void answer(MembershipApplication application, Situation in) {
        UUID item = application
                .openRequest()
                .map(request -> request.items().getFirst().id())
                .orElseGet(UUID::randomUUID);
        application.asking().requireAsked("origin", in);
        application.asking().reply(item, "From Almalyk", 0, in);
    }

    /** Everything that a verb could have changed. */
    static String sight(MembershipApplication application) {
        return String.join(
                " ",
                application.state().name(),
                String.valueOf(application.assignee()),
                String.valueOf(application.signatory()),
                String.valueOf(application.signature()),
                String.valueOf(application.verdict()),
                String.valueOf(application.endReason()),
                String.valueOf(application.target()),
                application.sentBackReason(),
                String.valueOf(application.rounds()),
                String.valueOf(application.conflicts().size()),
                String.valueOf(application.recommendations.size()),
                application.findings().stream()
                        .map(finding -> finding.code() + finding.outcome())
                        .sorted()
                        .toList()
                        .toString(),
                application.requests().stream()
                        .flatMap(request -> request.items().stream())
                        .map(RequestItem::reply)
                        .toList()
                        .toString());
    }
}

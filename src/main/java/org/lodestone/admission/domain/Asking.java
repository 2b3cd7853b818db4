package org.lodestone.admission.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.AskedQuestion;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.CaseClosedUnanswered;
import org.lodestone.admission.CaseResubmitted;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.EndReason;
import org.lodestone.admission.InformationRequested;
import org.lodestone.admission.RequestCancelled;
import org.lodestone.admission.RequestForInformation;
import org.lodestone.admission.RequestReplied;
import org.lodestone.kernel.Problem;

/** A case's verbs around a request for information. */
public final class Asking {

    private final MembershipApplication application;

    Asking(MembershipApplication application) {
        this.application = application;
    }

    /** Asks; the clock stands until the organisation resubmits or the request is cancelled. */
    public InformationRequest request(List<AskedQuestion> asked, Situation in) {
        application.require(CaseAction.REQUEST_INFORMATION, in);
        if (asked.isEmpty()) {
            throw new Problem.RuleBroken("nothingAsked");
        }
        LocalDate due = in.calendar().workingDayAfter(in.today(), in.rules().requestDueDays());
        LocalDate closable = in.calendar().workingDayAfter(due, in.rules().requestCloseDays());
        InformationRequest request = new InformationRequest(asked, in.person(), in.now(), due, closable);
        application.returnsTo = application.state();
        application.resubmittedAt = null;
        application.requests.add(request);
        application.moveTo(CaseState.INFORMATION_REQUESTED);
        List<String> questions = asked.stream().map(AskedQuestion::question).toList();
        application.happened(new InformationRequested(application.moment(in), request.id(), due, questions));
        return request;
    }

    public void cancel(Situation in) {
        application.require(CaseAction.CANCEL_REQUEST, in);
        InformationRequest request = close(RequestForInformation.Status.CANCELLED, in);
        application.happened(new RequestCancelled(application.moment(in), request.id()));
    }

    /** Only what was asked can be changed while information is requested. */
    public void requireAsked(String question, Situation in) {
        application.require(CaseAction.ANSWER, in);
        if (!open().asks(question)) {
            throw new Problem.RuleBroken("notAsked");
        }
    }

    /** @return the reply's new version */
    public long reply(UUID item, String text, long seenVersion, Situation in) {
        application.require(CaseAction.ANSWER, in);
        InformationRequest request = open();
        RequestItem asked = request.item(item);
        if (asked.replyVersion() != seenVersion && !asked.reply().equals(text)) {
            throw new StaleReply(asked);
        }
        long version = asked.reply(text, in.person(), in.now());
        application.happened(new RequestReplied(application.moment(in), request.id(), item));
        return version;
    }

    /**
     * Returns the case to the state and the reviewer it came from, at the top of that reviewer's list.
     *
     * @param changed the questions whose answers differ from the submitted ones
     */
    public void resubmit(Set<String> changed, @Nullable String tier, boolean profileFollows, Situation in) {
        application.require(CaseAction.RESUBMIT, in);
        long unanswered = open().items().stream()
                .filter(item -> item.reply().isBlank() && !changed.contains(item.question()))
                .count();
        if (unanswered > 0) {
            throw new Problem.RuleBroken("requestUnanswered", Map.of("count", unanswered));
        }
        InformationRequest request = close(RequestForInformation.Status.ANSWERED, in);
        application.tier = tier;
        application.rounds++;
        application.lastSubmittedAt = in.now();
        application.resubmittedAt = in.now();
        application.happened(
                new CaseResubmitted(application.moment(in), request.id(), application.state(), profileFollows));
    }

    /** Ends the case because nobody answered, {@code requestCloseDays} working days after the due date. */
    public void closeUnanswered(Situation in) {
        application.require(CaseAction.CLOSE_UNANSWERED, in);
        InformationRequest request = open();
        application.end(CaseState.WITHDRAWN, EndReason.NO_ANSWER, in);
        application.happened(new CaseClosedUnanswered(application.moment(in), request.id()));
    }

    private InformationRequest close(RequestForInformation.Status how, Situation in) {
        InformationRequest request = open();
        request.close(how, in.now());
        application.moveTo(Objects.requireNonNull(application.returnsTo));
        application.returnsTo = null;
        application.setTarget(in);
        return request;
    }

    private InformationRequest open() {
        return application.openRequest().orElseThrow(Problem.NotFound::new);
    }
}

package org.lodestone.admission;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.Language;

/**
 * A case as the alliance's staff, and auditors, see it.
 *
 * @param assignee null while nobody has it
 * @param recommendation the newest one; null while there is none
 * @param sentBackReason what the decider missed when the case came back; empty otherwise
 * @param profileChangedAt the last change of the organisation's profile after the last submission; null when there is none
 * @param conflicts who declared a conflict of interest
 * @param answersIn the languages in which the answers were given that the alliance has; none in a draft
 */
public record CaseForStaff(
        CaseSheet sheet,
        Set<CaseAction> allowedActions,
        @Nullable Someone assignee,
        boolean assignedToMe,
        List<AnsweredStep> steps,
        SignatureState signature,
        List<CheckItem> checks,
        List<CriterionItem> criteria,
        List<RequestForInformation> requests,
        @Nullable RecommendationGiven recommendation,
        String sentBackReason,
        @Nullable DecisionTaken decision,
        @Nullable Instant profileChangedAt,
        List<Someone> conflicts,
        Set<Language> answersIn,
        Mentioned mentioned,
        List<TimelineEntry> timeline) {

    public boolean may(CaseAction action) {
        return allowedActions.contains(action);
    }

    /** The request that waits for an answer; null when none does. */
    public @Nullable RequestForInformation request() {
        return requests.stream().filter(RequestForInformation::open).findFirst().orElse(null);
    }

    /** When the submission before the last one came; null while there was one at most. */
    public @Nullable Instant previousSubmission() {
        return sheet.resubmitted()
                ? requests.stream()
                        .filter(request -> request.status() == RequestForInformation.Status.ANSWERED)
                        .map(RequestForInformation::closedAt)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.reverseOrder())
                        .skip(1)
                        .findFirst()
                        .orElse(sheet.submittedAt())
                : null;
    }

    /** The questions of all steps, in the form's order. */
    public Stream<AnsweredQuestion> questions() {
        return steps.stream().flatMap(step -> step.questions().stream());
    }

    /** Whether a question belongs to what is new: its answer changed, or something was asked about it and not taken back. */
    public boolean isNew(AnsweredQuestion answered) {
        return answered.changed()
                || requests.stream()
                        .filter(request -> !request.endedUnanswered())
                        .anyMatch(request -> request.about(answered.question().id())
                                .findAny()
                                .isPresent());
    }

    /** What changed since the submission before the last one. */
    public List<AnsweredQuestion> changes() {
        return questions().filter(AnsweredQuestion::changed).toList();
    }
}

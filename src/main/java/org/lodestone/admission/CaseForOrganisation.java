package org.lodestone.admission;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case as its organisation sees it.
 *
 * @param steps the form with its answers
 * @param request the request for information that waits for an answer; null when none does
 * @param requests all of them, the newest first
 * @param decision null while there is none
 */
public record CaseForOrganisation(
        CaseSheet sheet,
        Set<CaseAction> allowedActions,
        List<AnsweredStep> steps,
        SignatureState signature,
        @Nullable RequestForInformation request,
        List<RequestForInformation> requests,
        @Nullable DecisionTaken decision,
        Mentioned mentioned,
        List<TimelineEntry> timeline) {

    public boolean may(CaseAction action) {
        return allowedActions.contains(action);
    }

    /** What still stands in the way of submission. */
    public List<AnswerProblem> problems() {
        return steps.stream()
                .flatMap(step -> step.questions().stream())
                .filter(AnsweredQuestion::shown)
                .map(AnsweredQuestion::problem)
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}

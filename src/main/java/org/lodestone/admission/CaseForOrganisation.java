package org.lodestone.admission;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /** The questions of all steps, in the form's order. */
    public Stream<AnsweredQuestion> questions() {
        return steps.stream().flatMap(step -> step.questions().stream());
    }

    /** A question with its answer; empty when the form has no such question. */
    public Optional<AnsweredQuestion> question(String id) {
        return questions()
                .filter(answered -> answered.question().id().equals(id))
                .findFirst();
    }

    /** What still stands in the way of submission. */
    public List<AnswerProblem> problems() {
        return questions()
                .filter(AnsweredQuestion::shown)
                .map(AnsweredQuestion::problem)
                .filter(Objects::nonNull)
                .toList();
    }
}

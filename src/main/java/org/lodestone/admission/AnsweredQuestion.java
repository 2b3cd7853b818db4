package org.lodestone.admission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.Question;

/**
 * A question of a case with its answer, as a page shows it.
 *
 * @param shown false when its condition does not hold: it is not asked
 * @param value canonical text, empty when there is none
 * @param version of the answer, or of the profile's field while the draft edits the profile
 * @param fromProfile true while the answer is the profile's own (bound questions and sections of a draft)
 * @param problem what is wrong with it now
 * @param before the value of the submission before the last one where it differs (or of the last one, while an answer to a
 *     request waits for resubmission); null where nothing changed
 * @param asked true when an open request for information names it
 */
public record AnsweredQuestion(
        Question question,
        boolean shown,
        String value,
        long version,
        @Nullable Someone changedBy,
        @Nullable Instant changedAt,
        boolean fromProfile,
        @Nullable AnswerProblem problem,
        @Nullable String before,
        boolean asked) {

    public boolean answered() {
        return !value.isBlank();
    }

    /** Whether it is a section of the profile whose copy is changed in the case itself. */
    public boolean correctable() {
        return SectionText.correctable(question).isPresent();
    }

    /** Whether the profile can follow a changed answer: it is bound to a field of the profile, or is a section of it. */
    public boolean profileMayFollow() {
        return changed() && (question.profileField() != null || correctable());
    }

    public boolean changed() {
        return before != null;
    }
}

package org.lodestone.admission;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.lodestone.admission.domain.CaseDesk;
import org.lodestone.admission.domain.Cases;
import org.lodestone.admission.domain.MembershipApplication;
import org.lodestone.admission.domain.OpenedCase;
import org.lodestone.admission.domain.Questioning;
import org.lodestone.admission.domain.Reviewing;
import org.lodestone.admission.domain.Situation;
import org.lodestone.admission.domain.Timeline;
import org.lodestone.admission.domain.Wording;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.CheckDefinition;
import org.lodestone.alliance.CriterionDefinition;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an alliance's staff do between submission and recommendation. */
@Service
public class ReviewingCases {

    private final CaseDesk desk;
    private final Cases cases;
    private final Questioning questioning;
    private final Alliances alliances;
    private final Timeline timeline;

    ReviewingCases(CaseDesk desk, Cases cases, Questioning questioning, Alliances alliances, Timeline timeline) {
        this.desk = desk;
        this.cases = cases;
        this.questioning = questioning;
        this.alliances = alliances;
        this.timeline = timeline;
    }

    /** Takes a case that nobody has. */
    @PreAuthorize("hasRole('STAFF')")
    @Transactional
    public void claim(String alliance, String caseReference) {
        review(alliance, caseReference, Reviewing::claim);
    }

    /** Gives it back; state and work stay. */
    @PreAuthorize("hasRole('STAFF')")
    @Transactional
    public void release(String alliance, String caseReference) {
        review(alliance, caseReference, Reviewing::release);
    }

    /** Gives it to a reviewer, whoever has it now. */
    @PreAuthorize("hasRole('STAFF')")
    @Transactional
    public void assign(String alliance, String caseReference, PersonId reviewer) {
        OpenedCase opened = desk.lockAsStaff(alliance, caseReference);
        opened.application().reviewing().assign(desk.reviewer(opened, reviewer), opened.in());
        cases.save(opened.application());
    }

    /** Records what a check found; evidence is asked for unless it passed. */
    @PreAuthorize("hasRole('STAFF')")
    @Transactional
    public void recordCheck(
            String alliance, String caseReference, String check, CheckOutcome outcome, String evidence) {
        act(alliance, caseReference, (application, in) -> {
            application.require(CaseAction.RECORD_CHECK, in);
            known(alliances.checks(application.alliance()).stream().map(CheckDefinition::code), check);
            String words = outcome == CheckOutcome.PASS
                    ? Wording.optional(evidence, Wording.REASON)
                    : Wording.required(evidence, Wording.REASON);
            application.reviewing().recordCheck(check, outcome, words, in);
        });
    }

    /** Moves on to the review, once every check is recorded. */
    @PreAuthorize("hasRole('STAFF')")
    @Transactional
    public void startReview(String alliance, String caseReference) {
        review(alliance, caseReference, Reviewing::startReview);
    }

    /** Assesses a criterion. */
    @PreAuthorize("hasRole('STAFF')")
    @Transactional
    public void assess(String alliance, String caseReference, String criterion, int score, String reason) {
        act(alliance, caseReference, (application, in) -> {
            application.require(CaseAction.ASSESS, in);
            known(alliances.criteria(application.alliance()).stream().map(CriterionDefinition::code), criterion);
            if (score < CriterionDefinition.LOWEST || score > CriterionDefinition.HIGHEST) {
                throw new Problem.RuleBroken("scoreOutOfRange");
            }
            application.reviewing().assess(criterion, score, Wording.required(reason, Wording.REASON), in);
        });
    }

    /** Asks the organisation; the clock stands until it answers. */
    @PreAuthorize("hasRole('STAFF')")
    @Transactional
    public void requestInformation(String alliance, String caseReference, List<AskedQuestion> asked) {
        OpenedCase opened = desk.lockAsStaff(alliance, caseReference);
        opened.application().require(CaseAction.REQUEST_INFORMATION, opened.in());
        opened.application().asking().request(questioning.askable(opened, asked), opened.in());
        cases.save(opened.application());
    }

    /** Takes the question back. */
    @PreAuthorize("hasRole('STAFF')")
    @Transactional
    public void cancelRequest(String alliance, String caseReference) {
        act(alliance, caseReference, (application, in) -> application.asking().cancel(in));
    }

    /** Ends the case because nobody answered. */
    @PreAuthorize("hasRole('STAFF')")
    @Transactional
    public void closeUnanswered(String alliance, String caseReference) {
        act(alliance, caseReference, (application, in) -> application.asking().closeUnanswered(in));
    }

    /** Recommends; from here on a decider has it, who must be somebody else. A reason is asked for unless it is approval. */
    @PreAuthorize("hasRole('STAFF')")
    @Transactional
    public void recommend(String alliance, String caseReference, RecommendedOutcome outcome, String reason) {
        OpenedCase opened = desk.lockAsStaff(alliance, caseReference);
        opened.application().require(CaseAction.RECOMMEND, opened.in());
        String words = outcome == RecommendedOutcome.APPROVE
                ? Wording.optional(reason, Wording.REASON)
                : Wording.required(reason, Wording.REASON);
        opened.application().reviewing().recommend(outcome, words, opened.in());
        timeline.write(opened.moment(), TimelineKind.CASE_RECOMMENDED, true, words, Map.of("outcome", outcome.name()));
        cases.save(opened.application());
    }

    /** Declares a conflict of interest: releases the case and takes it from the person's list. */
    @PreAuthorize("hasRole('STAFF')")
    @Transactional
    public void declareConflict(String alliance, String caseReference) {
        review(alliance, caseReference, Reviewing::declareConflict);
    }

    private void review(String alliance, String reference, BiConsumer<Reviewing, Situation> verb) {
        act(alliance, reference, (application, in) -> verb.accept(application.reviewing(), in));
    }

    private void act(String alliance, String reference, BiConsumer<MembershipApplication, Situation> verb) {
        OpenedCase opened = desk.lockAsStaff(alliance, reference);
        verb.accept(opened.application(), opened.in());
        cases.save(opened.application());
    }

    private static void known(Stream<String> codes, String code) {
        if (codes.noneMatch(code::equals)) {
            throw new Problem.NotFound();
        }
    }
}

package org.lodestone.admission;

import java.util.List;
import java.util.Map;
import org.lodestone.kernel.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What an alliance's staff do between submission and recommendation. */
@Service
public class ReviewingCases {

    /** The queue's tabs with their counts: one statement. */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    public Map<QueueTab, Integer> counts(String alliance) {
        throw new UnsupportedOperationException("not yet");
    }

    /** A page of the queue: at most three statements. */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    public Queue queue(String alliance, QueueFilter filter) {
        throw new UnsupportedOperationException("not yet");
    }

    /** One case; that it was read is recorded first. */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    public CaseForStaff open(String alliance, String caseReference) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Previous cases, possible duplicates and changes of the profile. */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    public CaseBackground background(String alliance, String caseReference) {
        throw new UnsupportedOperationException("not yet");
    }

    /** What the portal found out for each check by itself. */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    public List<CheckHelp> help(String alliance, String caseReference) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The reviewers to whom the case may be assigned. */
    @PreAuthorize("hasRole('STAFF')")
    public List<Someone> assignable(String alliance, String caseReference) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Takes a case that nobody has. */
    @PreAuthorize("hasRole('STAFF')")
    public void claim(String alliance, String caseReference) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Gives it back; state and work stay. */
    @PreAuthorize("hasRole('STAFF')")
    public void release(String alliance, String caseReference) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Gives it to a reviewer, whoever has it now. */
    @PreAuthorize("hasRole('STAFF')")
    public void assign(String alliance, String caseReference, PersonId reviewer) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Records what a check found; evidence is asked for unless it passed. */
    @PreAuthorize("hasRole('STAFF')")
    public void recordCheck(
            String alliance, String caseReference, String check, CheckOutcome outcome, String evidence) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Moves on to the review, once every check is recorded. */
    @PreAuthorize("hasRole('STAFF')")
    public void startReview(String alliance, String caseReference) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Assesses a criterion. */
    @PreAuthorize("hasRole('STAFF')")
    public void assess(String alliance, String caseReference, String criterion, int score, String reason) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Asks the organisation; the clock stands until it answers. */
    @PreAuthorize("hasRole('STAFF')")
    public void requestInformation(String alliance, String caseReference, List<AskedQuestion> asked) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Takes the question back. */
    @PreAuthorize("hasRole('STAFF')")
    public void cancelRequest(String alliance, String caseReference) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Ends the case because nobody answered. */
    @PreAuthorize("hasRole('STAFF')")
    public void closeUnanswered(String alliance, String caseReference) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Recommends; from here on a decider has it, who must be somebody else. */
    @PreAuthorize("hasRole('STAFF')")
    public void recommend(String alliance, String caseReference, RecommendedOutcome outcome, String reason) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Declares a conflict of interest: releases the case and takes it from the person's list. */
    @PreAuthorize("hasRole('STAFF')")
    public void declareConflict(String alliance, String caseReference) {
        throw new UnsupportedOperationException("not yet");
    }
}

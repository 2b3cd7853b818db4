package org.lodestone.admission;

import org.lodestone.kernel.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What an organisation does with its own application until it is submitted, and when it takes it back. */
@Service
public class ApplyingForMembership {

    /**
     * Begins a draft and returns its reference.
     *
     * @throws org.lodestone.kernel.Problem.RuleBroken {@code caseAlreadyOpen} (arguments {@code reference}, {@code person}, {@code at})
     *     when there is an open case, {@code membershipInForce} (argument {@code until}) when there is a membership
     */
    @PreAuthorize("isAuthenticated()")
    public String start(String organisation, String alliance) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Begins a draft with the answers of a case that ended; returns the new reference. */
    @PreAuthorize("isAuthenticated()")
    public String startAgain(String organisation, String caseReference) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Saves one answer, errors and all. What comes back is committed.
     *
     * @throws org.lodestone.kernel.Problem.StaleEdit {@code staleAnswer} with {@code value}, {@code person} (the name), {@code at} and
     *     {@code version} when somebody changed the answer since
     * @throws org.lodestone.kernel.Problem.RuleBroken {@code answerAfterSubmission} when the case is no draft any more
     */
    @PreAuthorize("isAuthenticated()")
    public SavedAnswer save(String organisation, String caseReference, AnswerEdit edit) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Names who signs; another person than before voids a signature. */
    @PreAuthorize("isAuthenticated()")
    public void nameSignatory(String organisation, String caseReference, PersonId signatory) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Submits.
     *
     * @throws org.lodestone.kernel.Problem.RuleBroken {@code answersMissing} (argument {@code count}), {@code signatoryMissing} or
     *     {@code signatureMissing} (argument {@code person})
     */
    @PreAuthorize("isAuthenticated()")
    public void submit(String organisation, String caseReference) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Takes a submitted application back. */
    @PreAuthorize("isAuthenticated()")
    public void withdraw(String organisation, String caseReference) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Ends a draft that was never submitted. */
    @PreAuthorize("isAuthenticated()")
    public void discard(String organisation, String caseReference) {
        throw new UnsupportedOperationException("not yet");
    }
}

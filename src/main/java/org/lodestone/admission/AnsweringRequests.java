package org.lodestone.admission;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What an organisation does while information is requested: only what was asked can be changed. */
@Service
public class AnsweringRequests {

    /**
     * Changes the case's copy of an answer that was asked about.
     *
     * @throws org.lodestone.kernel.Problem.RuleBroken {@code notAsked} when the open request does not name the question
     */
    @PreAuthorize("isAuthenticated()")
    public SavedAnswer answer(String organisation, String caseReference, AnswerEdit edit) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Takes the profile's section, as it is now, into the case's copy: for questions of type {@code PROFILE} that were asked about. */
    @PreAuthorize("isAuthenticated()")
    public SavedAnswer takeFromProfile(String organisation, String caseReference, String question) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Replies in words to one thing that was asked; returns the reply's version. */
    @PreAuthorize("isAuthenticated()")
    public long reply(String organisation, String caseReference, UUID item, String text, long seenVersion) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * Hands the answers in; the case goes back to where it came from.
     *
     * @param profileFollows whether changed answers to bound questions are written into the profile too
     * @throws org.lodestone.kernel.Problem.RuleBroken {@code requestUnanswered} (argument {@code count})
     */
    @PreAuthorize("isAuthenticated()")
    public void resubmit(String organisation, String caseReference, boolean profileFollows) {
        throw new UnsupportedOperationException("not yet");
    }
}

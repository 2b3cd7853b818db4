package org.lodestone.admission;

import java.util.UUID;
import org.lodestone.admission.domain.Answering;
import org.lodestone.admission.domain.CaseDesk;
import org.lodestone.admission.domain.CaseForms;
import org.lodestone.admission.domain.Cases;
import org.lodestone.admission.domain.OpenedCase;
import org.lodestone.admission.domain.ProfileAnswers;
import org.lodestone.admission.domain.StaleReply;
import org.lodestone.admission.domain.Submitting;
import org.lodestone.admission.domain.Wording;
import org.lodestone.alliance.Question;
import org.lodestone.kernel.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation does while information is requested: only what was asked can be changed. */
@Service
public class AnsweringRequests {

    private final CaseDesk desk;
    private final Cases cases;
    private final CaseForms forms;
    private final Answering answering;
    private final Submitting submitting;

    AnsweringRequests(CaseDesk desk, Cases cases, CaseForms forms, Answering answering, Submitting submitting) {
        this.desk = desk;
        this.cases = cases;
        this.forms = forms;
        this.answering = answering;
        this.submitting = submitting;
    }

    /**
     * Changes the case's copy of an answer that was asked about.
     *
     * @throws Problem.RuleBroken {@code notAsked} when the open request does not name the question
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public SavedAnswer answer(String organisation, String caseReference, AnswerEdit edit) {
        OpenedCase opened = asked(organisation, caseReference, edit.question());
        return answering.save(opened, edit);
    }

    /**
     * Takes the profile's section, as it is now, into the case's copy: for questions of type {@code PROFILE} that were asked
     * about.
     *
     * @throws Problem.StaleEdit {@code staleAnswer} when somebody changed the copy since the person saw it
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public SavedAnswer takeFromProfile(String organisation, String caseReference, String question, long seenVersion) {
        OpenedCase opened = asked(organisation, caseReference, question);
        Question asked = forms.question(opened, question);
        String value = ProfileAnswers.value(asked, forms.profile(opened)).orElseThrow(Problem.NotFound::new);
        return answering.write(opened, asked, value, seenVersion);
    }

    /**
     * Replies in words to one thing that was asked; returns the reply's version.
     *
     * @throws Problem.StaleEdit {@code staleAnswer} when somebody else replied first
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public long reply(String organisation, String caseReference, UUID item, String text, long seenVersion) {
        OpenedCase opened = desk.lock(organisation, caseReference);
        opened.application().require(CaseAction.ANSWER, opened.in());
        try {
            String words = Wording.optional(text, Wording.MESSAGE);
            long version = opened.application().asking().reply(item, words, seenVersion, opened.in());
            cases.save(opened.application());
            return version;
        } catch (StaleReply stale) {
            throw answering.stale(stale);
        }
    }

    /**
     * Hands the answers in; the case goes back to where it came from.
     *
     * @param profileFollows whether changed answers to bound questions are written into the profile too
     * @throws Problem.RuleBroken {@code requestUnanswered} (argument {@code count}), or {@code answersMissing} when an answer
     *     has an error
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void resubmit(String organisation, String caseReference, boolean profileFollows) {
        OpenedCase opened = desk.lock(organisation, caseReference);
        submitting.resubmit(opened, profileFollows);
        cases.save(opened.application());
    }

    private OpenedCase asked(String organisation, String caseReference, String question) {
        OpenedCase opened = desk.lock(organisation, caseReference);
        opened.application().asking().requireAsked(question, opened.in());
        return opened;
    }
}

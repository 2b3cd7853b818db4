package org.lodestone.admission;

import org.jspecify.annotations.Nullable;
import org.lodestone.admission.domain.CaseDesk;
import org.lodestone.admission.domain.CaseForms;
import org.lodestone.admission.domain.OpenedCase;
import org.lodestone.admission.domain.SectionCopies;
import org.lodestone.alliance.Question;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.FieldValue;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.MineralInput;
import org.lodestone.organisation.ProfileField;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an organisation changes in a section of the profile that was asked about, thing by thing: in the case's copy alone.
 * Everything but an open request's question is refused ({@code RuleBroken notAsked}).
 */
@Service
public class AnsweringSections {

    private final CaseDesk desk;
    private final CaseForms forms;
    private final SectionCopies copies;

    AnsweringSections(CaseDesk desk, CaseForms forms, SectionCopies copies) {
        this.desk = desk;
        this.forms = forms;
        this.copies = copies;
    }

    /**
     * Changes a field; a value with errors is kept too, and refused when the answers are handed in.
     *
     * @param seen what the person saw there
     * @throws Problem.StaleEdit {@code profileStale} when the field says something else by now
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public FieldValue answerField(
            String organisation, String caseReference, String question, ProfileField field, String value, String seen) {
        OpenedCase opened = asked(organisation, caseReference, question);
        return copies.change(opened, question(opened, question), field, value, seen);
    }

    /**
     * Adds a mineral, or changes what is said about it.
     *
     * @param seen what the person saw; null where they saw no such mineral
     * @throws Problem.StaleEdit {@code profileRowStale} when something else is said about it by now
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public MineralActivity answerMineral(
            String organisation,
            String caseReference,
            String question,
            MineralInput mineral,
            @Nullable MineralInput seen) {
        OpenedCase opened = asked(organisation, caseReference, question);
        return copies.change(opened, question(opened, question), mineral, seen);
    }

    /** @throws Problem.StaleEdit {@code profileRowStale} when something else is said about it than the person saw */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void removeMineral(String organisation, String caseReference, String question, MineralInput seen) {
        OpenedCase opened = asked(organisation, caseReference, question);
        copies.remove(opened, question(opened, question), seen);
    }

    private Question question(OpenedCase opened, String question) {
        return forms.question(opened, question);
    }

    private OpenedCase asked(String organisation, String caseReference, String question) {
        OpenedCase opened = desk.lock(organisation, caseReference);
        opened.application().asking().requireAsked(question, opened.in());
        return opened;
    }
}

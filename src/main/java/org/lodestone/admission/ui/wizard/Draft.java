package org.lodestone.admission.ui.wizard;

import java.util.HashMap;
import java.util.Map;
import org.lodestone.admission.AnswerEdit;
import org.lodestone.admission.AnsweredQuestion;
import org.lodestone.admission.ApplyingForMembership;
import org.lodestone.admission.CaseForOrganisation;
import org.lodestone.admission.MyCases;
import org.lodestone.admission.Pace;
import org.lodestone.admission.SavedAnswer;

/**
 * One draft in one page of a browser: knows which version of each answer this page has shown, so that nobody replaces an
 * answer unseen.
 */
final class Draft {

    private final MyCases cases;
    private final ApplyingForMembership applying;
    private final String organisation;
    private final String reference;
    private final Map<String, Long> seen = new HashMap<>();
    private CaseForOrganisation now;

    Draft(MyCases cases, ApplyingForMembership applying, String organisation, String reference) {
        this.cases = cases;
        this.applying = applying;
        this.organisation = organisation;
        this.reference = reference;
        this.now = cases.open(organisation, reference);
    }

    String organisation() {
        return organisation;
    }

    String reference() {
        return reference;
    }

    CaseForOrganisation now() {
        return now;
    }

    Pace pace() {
        return cases.pace(now.sheet().alliance().slug());
    }

    /** Reads everything anew; what this page has shown stays what it has shown. */
    CaseForOrganisation reread() {
        now = cases.open(organisation, reference);
        return now;
    }

    /** The page shows this answer. */
    void shown(AnsweredQuestion answered) {
        seen.put(answered.question().id(), answered.version());
    }

    void seen(String question, long version) {
        seen.put(question, version);
    }

    /** The version of the answer that this page has shown. */
    long seen(String question) {
        return seen.getOrDefault(question, 0L);
    }

    /** @throws org.lodestone.kernel.Problem.StaleEdit when somebody answered since this page showed the answer */
    SavedAnswer save(String question, String answer) {
        SavedAnswer saved = applying.save(organisation, reference, new AnswerEdit(question, answer, seen(question)));
        seen.put(question, saved.version());
        return saved;
    }

    AnsweredQuestion answered(String question) {
        return now.question(question).orElseThrow();
    }
}

package org.lodestone.admission.ui.cases;

import org.lodestone.admission.AnsweredQuestion;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.CaseForOrganisation;
import org.lodestone.kernel.Problem;

/** One case in one page of a browser: read when the page is opened, and again after every act. */
final class OwnCase {

    private final CasePageServices services;
    private final String organisation;
    private final String reference;
    private final Runnable redraw;
    private CaseForOrganisation now;

    OwnCase(CasePageServices services, String organisation, String reference, Runnable redraw) {
        this.services = services;
        this.organisation = organisation;
        this.reference = reference;
        this.redraw = redraw;
        this.now = services.cases().open(organisation, reference);
    }

    CasePageServices services() {
        return services;
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

    boolean may(CaseAction action) {
        return now.may(action);
    }

    /** A question of the form, with its answer as it is now. */
    AnsweredQuestion question(String id) {
        return now.question(id).orElseThrow(Problem.NotFound::new);
    }

    /** Reads without drawing: what the person is writing stays. */
    void reread() {
        now = services.cases().open(organisation, reference);
    }

    /** After an act: reads and draws anew, so that the page shows what is true now. */
    void refresh() {
        reread();
        redraw.run();
    }

    /** Does something, and shows how things stand afterwards, even when it was refused. */
    void act(Runnable act) {
        try {
            act.run();
        } finally {
            refresh();
        }
    }
}

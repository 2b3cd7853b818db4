package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.CaseForStaff;
import org.lodestone.kernel.Problem;
import org.lodestone.shell.Notify;
import org.lodestone.shell.ProblemWords;

/** One case in one page of a reviewer's or decider's browser. After every act it is read and drawn anew. */
final class CaseAtHand {

    private final WorkbenchServices services;
    private final String alliance;
    private final String reference;
    private final Runnable redraw;
    private final OpenForms forms = new OpenForms();
    private CaseForStaff now;
    private @Nullable String told;

    CaseAtHand(WorkbenchServices services, String alliance, String reference, Runnable redraw) {
        this.services = services;
        this.alliance = alliance;
        this.reference = reference;
        this.redraw = redraw;
        this.now = services.opening().open(alliance, reference);
    }

    WorkbenchServices services() {
        return services;
    }

    String alliance() {
        return alliance;
    }

    String reference() {
        return reference;
    }

    CaseForStaff now() {
        return now;
    }

    /** What is written in the page and not saved yet. */
    OpenForms forms() {
        return forms;
    }

    boolean isOf(String itsAlliance, String itsReference) {
        return alliance.equals(itsAlliance) && reference.equals(itsReference);
    }

    boolean may(CaseAction action) {
        return now.may(action);
    }

    /** What the last act ran into, said above the case until the next one; null where it went well. */
    @Nullable
    String told() {
        return told;
    }

    /**
     * Does something and shows how the case stands afterwards. Where somebody else was faster, or the page was older than
     * the case, the reason stays above what is true now.
     */
    void act(Runnable act, String done) {
        told = null;
        try {
            act.run();
            Notify.done(done);
        } catch (Problem.NotFound gone) {
            throw gone;
        } catch (Problem refused) {
            told = ProblemWords.of(refused);
        }
        refresh();
    }

    /**
     * Does what was written in a dialog. A refusal is thrown on for the dialog to say, which keeps what was written; the page
     * behind it shows how the case stands either way.
     */
    void actInDialog(Runnable act, String done) {
        try {
            actInPage(act, done);
        } catch (Problem.NotFound gone) {
            throw gone;
        } catch (Problem refused) {
            told = ProblemWords.of(refused);
            refresh();
            throw refused;
        }
    }

    /** Does what was written in a form of the page, which is drawn anew only when it is done. */
    void saveForm(Component form, Runnable act, String done) {
        actInPage(
                () -> {
                    act.run();
                    forms.saved(form);
                },
                done);
    }

    /** Shows how the case stands now. */
    void reopen() {
        told = null;
        refresh();
    }

    private void actInPage(Runnable act, String done) {
        told = null;
        act.run();
        Notify.done(done);
        refresh();
    }

    private void refresh() {
        now = services.opening().open(alliance, reference);
        redraw.run();
    }
}

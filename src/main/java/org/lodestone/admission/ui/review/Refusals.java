package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.textfield.TextArea;
import org.lodestone.kernel.Problem;
import org.lodestone.shell.ProblemWords;

/** Says at the text why it was not taken; what was written stays. */
final class Refusals {

    private Refusals() {}

    static void at(TextArea text, Runnable act) {
        try {
            act.run();
        } catch (Problem.NotFound gone) {
            throw gone;
        } catch (Problem refused) {
            text.setErrorMessage(ProblemWords.of(refused));
            text.setInvalid(true);
        }
    }
}

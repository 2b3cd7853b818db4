package org.lodestone.admission.ui.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.lodestone.admission.ACase;
import org.lodestone.kernel.PersonId;
import org.lodestone.shell.Page;
import org.lodestone.testing.ViewTest;

/** A test of the workbench: opens a case, reads the page, presses its buttons. */
abstract class WorkbenchTest extends ViewTest {

    /** The answer's status. */
    int bench(ACase made, PersonId person) {
        as(person, "STAFF");
        return open("review/" + made.alliance() + "/" + made.reference());
    }

    static String text() {
        return _get(Page.class).getElement().getTextRecursively();
    }

    static void click(String verb) {
        _click(_get(Button.class, spec -> spec.withText(verb)));
    }

    static void clickIn(Dialog dialog, String verb) {
        _click(_get(dialog, Button.class, spec -> spec.withText(verb)));
    }
}

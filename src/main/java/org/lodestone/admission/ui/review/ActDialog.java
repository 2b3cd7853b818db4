package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.lodestone.kernel.Problem;
import org.lodestone.shell.Marks;
import org.lodestone.shell.Notice;
import org.lodestone.shell.ProblemWords;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** A dialog with one act: its verb on the button, errors at the fields, and closed only when the act is done. */
abstract class ActDialog extends Dialog {

    static final int LONGEST = 4000;

    private final Div refusal = new Div();

    ActDialog(String title, String verb) {
        setHeaderTitle(title);
        addClassName("adm-dialog");
        setCloseOnOutsideClick(false);
        Button button = new Button(verb, clicked -> {
            if (valid()) {
                tryToAct();
            }
        });
        refusal.getElement().setAttribute("role", "alert");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(false);
        getFooter().add(new Button(Words.t("admissionui.cancel"), clicked -> close()), button);
    }

    private void tryToAct() {
        refusal.removeAll();
        try {
            act();
            close();
        } catch (Problem.NotFound gone) {
            throw gone;
        } catch (Problem refused) {
            add(refusal);
            refusal.add(new Notice(Tone.DANGER, Words.t("admissionui.notDone"), new Span(ProblemWords.of(refused))));
        }
    }

    /** Shows what is wrong at its field. */
    abstract boolean valid();

    /** @throws Problem when it is refused; the dialog says so and keeps what is written in it */
    abstract void act();

    static TextArea words(String label, String help) {
        TextArea area = new TextArea(label);
        area.setHelperText(help);
        area.setMinRows(4);
        area.setMaxLength(LONGEST);
        area.setManualValidation(true);
        area.addClassName("adm-field");
        Marks.endWhenAnswered(area);
        return area;
    }

    /** Helps with what stands in the field: one sentence while it is empty, another once something is written. */
    static void help(TextArea area, String empty, String written) {
        Runnable help = () -> area.setHelperText(area.getValue().isBlank() ? empty : written);
        area.addValueChangeListener(changed -> help.run());
        help.run();
    }

    /** Whether something is written; otherwise says so at the field. */
    static boolean written(TextArea area, String message) {
        boolean empty = area.getValue().isBlank();
        area.setErrorMessage(message);
        area.setInvalid(empty);
        if (empty) {
            area.focus();
        }
        return !empty;
    }
}

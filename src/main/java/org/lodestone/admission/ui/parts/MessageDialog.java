package org.lodestone.admission.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.lodestone.kernel.Problem;
import org.lodestone.shell.Marks;
import org.lodestone.shell.ProblemWords;
import org.lodestone.shell.Words;

/** Writes one message. Closed only when it is sent: a refusal is said at the text, which stays. */
public final class MessageDialog extends Dialog {

    private static final int LONGEST = 8000;

    private final TextArea text = new TextArea(Words.t("admissionui.message.text"));

    public MessageDialog(String title, Consumer<String> send) {
        setHeaderTitle(title);
        addClassName("adm-dialog");
        text.setMinRows(5);
        text.setMaxLength(LONGEST);
        text.setManualValidation(true);
        text.setRequiredIndicatorVisible(true);
        text.addClassName("adm-field");
        Marks.endWhenAnswered(text);
        add(text);
        Button write = new Button(Words.t("admissionui.message.send"), clicked -> send(send));
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.t("admissionui.cancel"), clicked -> close()), write);
    }

    private void send(Consumer<String> send) {
        if (text.getValue().isBlank()) {
            text.setErrorMessage(Words.t("admissionui.message.empty"));
            text.setInvalid(true);
            text.focus();
            return;
        }
        try {
            send.accept(text.getValue().strip());
            close();
        } catch (Problem.NotFound gone) {
            throw gone;
        } catch (Problem refused) {
            text.setErrorMessage(ProblemWords.of(refused));
            text.setInvalid(true);
        }
    }
}

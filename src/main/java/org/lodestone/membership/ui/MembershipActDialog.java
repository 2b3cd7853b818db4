package org.lodestone.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.lodestone.kernel.Problem;
import org.lodestone.membership.MembershipEnd;
import org.lodestone.shell.Marks;
import org.lodestone.shell.Notice;
import org.lodestone.shell.ProblemWords;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** An act that needs a reason in words, which the organisation will read; what will happen stands above. */
final class MembershipActDialog extends Dialog {

    private static final int LONGEST = 2000;

    private final Select<MembershipEnd> why = new Select<>();
    private final Div refusal = new Div();
    private final TextArea reason = new TextArea(Words.t("members.reason"));

    /** @param ends whether it has to be said in which way the membership ends */
    MembershipActDialog(
            String title, String follows, String verb, boolean ends, BiConsumer<MembershipEnd, String> act) {
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        addClassName("ls-act-dialog");
        why.setLabel(Words.t("members.why"));
        why.setItems(MembershipEnd.RESIGNED, MembershipEnd.TERMINATED, MembershipEnd.DISSOLVED);
        why.setItemLabelGenerator(end -> Words.t("membership.end", end));
        why.setValue(MembershipEnd.RESIGNED);
        why.setVisible(ends);
        reason.setHelperText(Words.t("members.reason.help"));
        reason.setMaxLength(LONGEST);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        Marks.endWhenAnswered(reason);
        Button button = new Button(verb, clicked -> submit(act));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (ends) {
            button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        refusal.getElement().setAttribute("role", "alert");
        add(new Paragraph(follows), why, reason, refusal);
        getFooter().add(new Button(Words.t("shell.back"), clicked -> close()), button);
    }

    /** What was typed stays when the act is refused, and beside it stands why. */
    private void tryTo(Runnable act) {
        refusal.removeAll();
        try {
            act.run();
            close();
        } catch (Problem.NotFound gone) {
            throw gone;
        } catch (Problem refused) {
            refusal.add(new Notice(Tone.DANGER, ProblemWords.of(refused)));
        }
    }

    private void submit(BiConsumer<MembershipEnd, String> act) {
        boolean empty = reason.getValue().isBlank();
        reason.setErrorMessage(empty ? Words.t("problem.membershipReason") : null);
        reason.setInvalid(empty);
        if (empty) {
            reason.focus();
        } else {
            tryTo(() -> act.accept(why.getValue(), reason.getValue()));
        }
    }
}

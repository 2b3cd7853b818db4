package org.lodestone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once before an act that can't be taken back, and says what follows. */
public final class ConfirmAct {

    /** The dialog gives the focus to its verb; where that destroys something, Enter should rather go back. */
    private static final String FOCUS_THE_WAY_BACK = "const back = $0;"
            + " this.addEventListener('focusin', () => queueMicrotask(() => back.focus()), { once: true });"
            + " if (this.matches(':focus-within')) { back.focus(); }";

    private ConfirmAct() {}

    /** @param verb on the button: "Withdraw the application" */
    public static ConfirmDialog ask(String title, String whatFollows, String verb, Runnable act) {
        return ask(title, new Paragraph(whatFollows), verb, false, act);
    }

    /** Before something ends or is lost: the button shows it, and Enter goes back. */
    public static ConfirmDialog askDangerous(String title, String whatFollows, String verb, Runnable act) {
        return ask(title, new Paragraph(whatFollows), verb, true, act);
    }

    /** @param destructive shows the button as dangerous */
    public static ConfirmDialog ask(String title, Component content, String verb, boolean destructive, Runnable act) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(new Div(content));
        dialog.setCancelable(true);
        Button back = new Button(Words.t("shell.back"));
        Button confirm = new Button(verb);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.setCancelButton(back);
        dialog.setConfirmButton(confirm);
        if (destructive) {
            confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
            confirm.getElement().executeJs(FOCUS_THE_WAY_BACK, back);
        }
        dialog.addConfirmListener(confirmed -> act.run());
        dialog.open();
        return dialog;
    }
}

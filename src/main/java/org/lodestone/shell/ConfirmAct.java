package org.lodestone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once before an act that can't be taken back, and says what follows. */
public final class ConfirmAct {

    private ConfirmAct() {}

    /** @param verb on the button: "Withdraw the application" */
    public static ConfirmDialog ask(String title, String whatFollows, String verb, Runnable act) {
        return ask(title, new Paragraph(whatFollows), verb, false, act);
    }

    /** @param destructive shows the button as dangerous */
    public static ConfirmDialog ask(String title, Component content, String verb, boolean destructive, Runnable act) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(new Div(content));
        dialog.setCancelable(true);
        dialog.setCancelText(Words.t("shell.back"));
        dialog.setConfirmText(verb);
        dialog.setConfirmButtonTheme(destructive ? "error primary" : "primary");
        dialog.addConfirmListener(confirmed -> act.run());
        dialog.open();
        return dialog;
    }
}

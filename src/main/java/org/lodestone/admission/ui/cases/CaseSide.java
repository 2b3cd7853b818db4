package org.lodestone.admission.ui.cases;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.ui.parts.MessageDialog;
import org.lodestone.admission.ui.parts.TimelineList;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** Messages and events, and the button to write. */
final class CaseSide extends Aside {

    CaseSide(OwnCase own) {
        addClassName("adm-side");
        getElement().setAttribute("aria-label", Words.t("admissionui.timeline"));
        Panel panel = new Panel(Words.t("admissionui.timeline"));
        if (own.may(CaseAction.WRITE_MESSAGE)) {
            panel.with(new Button(Words.t("admissionui.message.write"), clicked -> write(own)));
        }
        panel.with(new TimelineList(own.now().timeline(), own.services().clock().instant(), false));
        add(panel);
    }

    private static void write(OwnCase own) {
        new MessageDialog(
                        Words.t("admissionui.message.toAlliance"),
                        text -> own.act(() -> {
                            own.services().messages().writeToAlliance(own.organisation(), own.reference(), text);
                            Notify.done(Words.t("admissionui.message.sent"));
                        }))
                .open();
    }
}

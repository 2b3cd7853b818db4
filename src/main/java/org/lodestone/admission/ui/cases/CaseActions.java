package org.lodestone.admission.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.shell.ConfirmAct;
import org.lodestone.shell.Downloads;
import org.lodestone.shell.Links;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Words;

/** The acts beside the heading: continue, sign, print, withdraw, start again. Each that ends something asks once. */
final class CaseActions {

    private final OwnCase own;

    CaseActions(OwnCase own) {
        this.own = own;
    }

    Component[] components() {
        List<Component> actions = new ArrayList<>();
        if (own.now().sheet().submittedAt() != null) {
            actions.add(printed());
        }
        if (own.may(CaseAction.WITHDRAW)) {
            actions.add(new Button(Words.t("admissionui.withdraw"), clicked -> withdraw()));
        }
        if (own.may(CaseAction.DISCARD)) {
            actions.add(new Button(Words.t("admissionui.discard"), clicked -> discard()));
        }
        if (own.may(CaseAction.START_AGAIN)) {
            actions.add(new Button(Words.t("admissionui.startAgain"), clicked -> startAgain()));
        }
        if (own.may(CaseAction.SIGN)) {
            actions.add(Links.button(
                    Paths.form(own.organisation(), own.reference(), "sign"),
                    Words.t("admissionui.task.sign.verb"),
                    !own.may(CaseAction.EDIT)));
        }
        if (own.may(CaseAction.EDIT)) {
            actions.add(Links.button(
                    Paths.form(own.organisation(), own.reference(), "next"),
                    Words.t("admissionui.case.continue"),
                    true));
        }
        return actions.toArray(Component[]::new);
    }

    private Component printed() {
        Anchor link = new Anchor(copy(), AttachmentType.DOWNLOAD, Words.t("admissionui.case.print"));
        link.addClassName("ls-button");
        return link;
    }

    private DownloadHandler copy() {
        var language = Words.language();
        return Downloads.checked(DownloadHandler.fromInputStream(download -> {
            byte[] pdf = own.services().printing().pdf(own.organisation(), own.reference(), language);
            return new DownloadResponse(
                    new ByteArrayInputStream(pdf), own.reference() + ".pdf", "application/pdf", pdf.length);
        }));
    }

    private void withdraw() {
        ConfirmAct.askDangerous(
                Words.t("admissionui.withdraw.title"),
                Words.t("admissionui.withdraw.follows"),
                Words.t("admissionui.withdraw"),
                () -> own.act(() -> {
                    own.services().applying().withdraw(own.organisation(), own.reference());
                    Notify.done(Words.t("admissionui.withdraw.done"));
                }));
    }

    private void discard() {
        ConfirmAct.askDangerous(
                Words.t("admissionui.discard.title"),
                Words.t("admissionui.discard.follows"),
                Words.t("admissionui.discard"),
                () -> own.act(() -> {
                    own.services().applying().discard(own.organisation(), own.reference());
                    Notify.done(Words.t("admissionui.discard.done"));
                }));
    }

    private void startAgain() {
        ConfirmAct.ask(
                Words.t("admissionui.startAgain.title"),
                Words.t("admissionui.startAgain.follows"),
                Words.t("admissionui.startAgain"),
                () -> {
                    String reference = own.services().applying().startAgain(own.organisation(), own.reference());
                    UI.getCurrent().navigate(Paths.form(own.organisation(), reference, "next"));
                });
    }
}

package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.Someone;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.shell.ConfirmAct;
import org.lodestone.shell.Marks;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Words;

/** Who has the case: claim, release, assign, conflict of interest. */
final class HandingOver {

    private final CaseAtHand hand;

    HandingOver(CaseAtHand hand) {
        this.hand = hand;
    }

    Component[] components() {
        List<Component> actions = new ArrayList<>();
        if (hand.may(CaseAction.DECLARE_CONFLICT)) {
            actions.add(new Button(Words.t("admissionui.conflict"), clicked -> conflict()));
        }
        if (hand.may(CaseAction.ASSIGN)) {
            actions.add(new Button(Words.t("admissionui.assign"), clicked -> assign()));
        }
        if (hand.may(CaseAction.RELEASE)) {
            actions.add(new Button(
                    Words.t("admissionui.release"),
                    clicked -> hand.act(
                            () -> hand.services().reviewing().release(hand.alliance(), hand.reference()),
                            Words.t("admissionui.release.done"))));
        }
        if (hand.may(CaseAction.CLAIM)) {
            Button claim = new Button(
                    Words.t("admissionui.claim"),
                    clicked -> hand.act(
                            () -> hand.services().reviewing().claim(hand.alliance(), hand.reference()),
                            Words.t("admissionui.claim.done")));
            claim.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(claim);
        }
        return actions.toArray(Component[]::new);
    }

    private void conflict() {
        ConfirmAct.askDangerous(
                Words.t("admissionui.conflict.title"),
                Words.t("admissionui.conflict.follows"),
                Words.t("admissionui.conflict.verb"),
                this::declare);
    }

    /** Whoever declared a conflict doesn't read the case any more. */
    private void declare() {
        hand.services().reviewing().declareConflict(hand.alliance(), hand.reference());
        UI.getCurrent().navigate(Paths.queue(hand.alliance()));
        Notify.done(Words.t("admissionui.conflict.done"));
    }

    private void assign() {
        Select<Someone> who = new Select<>();
        who.setLabel(Words.t("admissionui.assign.who"));
        who.setItems(hand.services().opening().assignable(hand.alliance(), hand.reference()));
        who.setItemLabelGenerator(Someone::name);
        who.addClassName("adm-field");
        who.setManualValidation(true);
        Marks.endWhenAnswered(who);
        Dialog dialog = new Dialog(who);
        dialog.setHeaderTitle(Words.t("admissionui.assign.title"));
        Button give = new Button(Words.t("admissionui.assign"), clicked -> {
            if (who.getValue() != null) {
                dialog.close();
                hand.act(
                        () -> hand.services()
                                .reviewing()
                                .assign(
                                        hand.alliance(),
                                        hand.reference(),
                                        who.getValue().id()),
                        Words.t(
                                "admissionui.assign.done",
                                "person",
                                who.getValue().name()));
            } else {
                who.setErrorMessage(Words.t("admissionui.assign.missing"));
                who.setInvalid(true);
                who.focus();
            }
        });
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Words.t("admissionui.cancel"), clicked -> dialog.close()), give);
        dialog.open();
    }
}

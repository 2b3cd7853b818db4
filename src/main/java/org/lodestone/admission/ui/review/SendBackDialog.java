package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.lodestone.admission.Decision;
import org.lodestone.alliance.ReasonDefinition;
import org.lodestone.shell.Words;

/** Gives the case back to its reviewer with what is missing. */
final class SendBackDialog extends ActDialog {

    private final CaseAtHand hand;
    private final TextArea reason;
    private final long seen;

    SendBackDialog(CaseAtHand hand) {
        super(Words.t("admissionui.sendBack.title"), Words.t("admissionui.sendBack"));
        this.hand = hand;
        this.seen = hand.now().sheet().version();
        reason = words(Words.t("admissionui.sendBack.reason"), Words.t("admissionui.sendBack.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        Select<ReasonDefinition> catalogue = new Select<>();
        catalogue.setLabel(Words.t("admissionui.sendBack.catalogue"));
        catalogue.setItems(hand
                .services()
                .catalogue()
                .reasons(hand.now().sheet().alliance().id())
                .stream()
                .filter(each -> each.outcome() == ReasonDefinition.Outcome.SEND_BACK)
                .toList());
        catalogue.setItemLabelGenerator(each -> each.title().in(Words.language()));
        catalogue.addClassName("adm-field");
        catalogue.addValueChangeListener(chosen -> reason.setValue(
                (reason.getValue() + "\n" + chosen.getValue().text().in(Words.language())).strip()));
        add(new Paragraph(Words.t("admissionui.sendBack.follows")), catalogue, reason);
    }

    @Override
    boolean valid() {
        return written(reason, Words.t("admissionui.sendBack.missing"));
    }

    @Override
    void act() {
        hand.actInDialog(
                () -> hand.services()
                        .deciding()
                        .decide(
                                hand.alliance(),
                                hand.reference(),
                                new Decision.SendBack(reason.getValue().strip()),
                                seen),
                Words.t("admissionui.sendBack.done"));
    }
}

package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.lodestone.admission.Decision;
import org.lodestone.alliance.ReasonDefinition;
import org.lodestone.shell.Marks;
import org.lodestone.shell.Words;

/** A refusal: reasons from the catalogue, and the message that they make, which may be written anew. */
final class DeclineDialog extends ActDialog {

    private final CaseAtHand hand;
    private final ReasonedMessage reasoned;
    private final CheckboxGroup<ReasonDefinition> reasons;
    private final TextArea message;
    private final long seen;

    DeclineDialog(CaseAtHand hand) {
        super(
                Words.t(
                        "admissionui.decline.title",
                        "organisation",
                        hand.now().sheet().organisation().name()),
                Words.t("admissionui.decline"));
        this.hand = hand;
        this.seen = hand.now().sheet().version();
        reasoned = new ReasonedMessage(hand, ReasonDefinition.Outcome.DECLINE);
        reasons = reasoned.reasons();
        reasons.setRequiredIndicatorVisible(true);
        message = reasoned.message();
        help(message, Words.t("admissionui.decline.message.empty"), Words.t("admissionui.decision.message.help"));
        message.setRequiredIndicatorVisible(true);
        Marks.endWhenAnswered(reasons);
        add(reasons, message, new Paragraph(Words.t("admissionui.decline.follows")));
    }

    @Override
    boolean valid() {
        boolean chosen = !reasons.getValue().isEmpty();
        reasons.setErrorMessage(Words.t("admissionui.decline.choose"));
        reasons.setInvalid(!chosen);
        return written(message, Words.t("admissionui.decision.messageMissing")) && chosen;
    }

    @Override
    void act() {
        hand.actInDialog(
                () -> hand.services()
                        .deciding()
                        .decide(
                                hand.alliance(),
                                hand.reference(),
                                new Decision.Decline(reasoned.codes(), reasoned.written()),
                                seen),
                Words.t("admissionui.decline.done"));
    }
}

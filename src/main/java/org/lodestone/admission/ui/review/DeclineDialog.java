package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Collectors;
import org.lodestone.admission.Decision;
import org.lodestone.alliance.ReasonDefinition;
import org.lodestone.shell.Words;

/** A refusal: reasons from the catalogue, and the message that they make, which may be written anew. */
final class DeclineDialog extends ActDialog {

    private final CaseAtHand hand;
    private final CheckboxGroup<ReasonDefinition> reasons = new CheckboxGroup<>();
    private final TextArea message;
    private final List<ReasonDefinition> catalogue;
    private final long seen;
    private String proposed = "";

    DeclineDialog(CaseAtHand hand) {
        super(
                Words.t(
                        "admissionui.decline.title",
                        "organisation",
                        hand.now().sheet().organisation().name()),
                Words.t("admissionui.decline"));
        this.hand = hand;
        this.seen = hand.now().sheet().version();
        catalogue = hand
                .services()
                .catalogue()
                .reasons(hand.now().sheet().alliance().id())
                .stream()
                .filter(each -> each.outcome() == ReasonDefinition.Outcome.DECLINE)
                .toList();
        reasons.setLabel(Words.t("admissionui.decline.reasons"));
        reasons.setItems(catalogue);
        reasons.setItemLabelGenerator(each -> each.title().in(Words.language()));
        reasons.setManualValidation(true);
        reasons.setRequiredIndicatorVisible(true);
        reasons.addClassName("adm-stacked");
        message = words(Words.t("admissionui.decision.message"), "");
        help(message, Words.t("admissionui.decline.message.empty"), Words.t("admissionui.decision.message.help"));
        message.setRequiredIndicatorVisible(true);
        unmark(reasons, () -> !reasons.isEmpty());
        reasons.addValueChangeListener(chosen -> propose());
        add(reasons, message, new Paragraph(Words.t("admissionui.decline.follows")));
    }

    /** The message follows the reasons until somebody writes in it. */
    private void propose() {
        if (message.getValue().equals(proposed)) {
            proposed = catalogue.stream()
                    .filter(each -> reasons.getValue().contains(each))
                    .map(each -> each.text().in(MessageLanguage.of(hand)))
                    .collect(Collectors.joining("\n\n"));
            message.setValue(proposed);
        }
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
        List<String> codes = catalogue.stream()
                .filter(each -> reasons.getValue().contains(each))
                .map(ReasonDefinition::code)
                .toList();
        hand.actInDialog(
                () -> hand.services()
                        .deciding()
                        .decide(
                                hand.alliance(),
                                hand.reference(),
                                new Decision.Decline(codes, message.getValue().strip()),
                                seen),
                Words.t("admissionui.decline.done"));
    }
}

package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.lodestone.alliance.ReasonDefinition;
import org.lodestone.kernel.Language;
import org.lodestone.shell.Words;

/** Reasons of a decision from the catalogue, and the message that their texts make until somebody writes in it. */
final class ReasonedMessage {

    private final List<ReasonDefinition> catalogue;
    private final Language language;
    private final CheckboxGroup<ReasonDefinition> reasons = new CheckboxGroup<>();
    private final TextArea message = ActDialog.words(Words.t("admissionui.decision.message"), "");
    private String proposed = "";

    ReasonedMessage(CaseAtHand hand, ReasonDefinition.Outcome outcome) {
        catalogue = hand
                .services()
                .catalogue()
                .reasons(hand.now().sheet().alliance().id())
                .stream()
                .filter(each -> each.outcome() == outcome)
                .toList();
        language = MessageLanguage.of(hand);
        reasons.setLabel(Words.t("admissionui.decision.reasons"));
        reasons.setItems(catalogue);
        reasons.setItemLabelGenerator(each -> each.title().in(Words.language()));
        reasons.setManualValidation(true);
        reasons.addClassName("adm-stacked");
        reasons.addValueChangeListener(chosen -> propose());
    }

    private void propose() {
        if (message.getValue().equals(proposed)) {
            proposed = chosen().stream().map(each -> each.text().in(language)).collect(Collectors.joining("\n\n"));
            message.setValue(proposed);
        }
    }

    CheckboxGroup<ReasonDefinition> reasons() {
        return reasons;
    }

    TextArea message() {
        return message;
    }

    List<ReasonDefinition> catalogue() {
        return catalogue;
    }

    void choose(Collection<ReasonDefinition> wanted) {
        reasons.setValue(new LinkedHashSet<>(wanted));
    }

    /** In the catalogue's order. */
    List<ReasonDefinition> chosen() {
        return catalogue.stream().filter(reasons.getValue()::contains).toList();
    }

    List<String> codes() {
        return chosen().stream().map(ReasonDefinition::code).toList();
    }

    String written() {
        return message.getValue().strip();
    }
}

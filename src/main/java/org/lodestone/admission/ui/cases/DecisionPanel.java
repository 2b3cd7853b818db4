package org.lodestone.admission.ui.cases;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.DecisionTaken;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.alliance.ReasonDefinition;
import org.lodestone.shell.Facts;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Links;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** The decision with its reasons, its conditions and the alliance's words. */
final class DecisionPanel extends Panel {

    DecisionPanel(OwnCase own, DecisionTaken decision) {
        super(Words.t(decision.approved() ? "admissionui.decision.approved" : "admissionui.decision.declined"));
        if (!decision.message().isBlank()) {
            Div message = new Div(decision.message());
            message.addClassName("adm-words");
            with(message);
        }
        addReasons(own, decision);
        Facts facts = new Facts().fact(Words.t("admissionui.decision.at"), Formats.dateTime(decision.at()));
        if (decision.start() != null) {
            facts.fact(Words.t("admissionui.decision.start"), Formats.date(decision.start()));
        }
        own.now().sheet().alliance().tiers().stream()
                .filter(tier -> tier.code().equals(decision.tier()))
                .forEach(tier -> facts.fact(
                        Words.t("admissionui.decision.tier"), tier.name().in(Words.language())));
        with(facts);
        addConditions(decision);
        if (own.may(CaseAction.OPEN_MEMBERSHIP)) {
            with(Links.button(Paths.memberships(own.organisation()), Words.t("admissionui.decision.membership"), true));
        }
    }

    private void addReasons(OwnCase own, DecisionTaken decision) {
        if (decision.reasons().isEmpty()) {
            return;
        }
        List<ReasonDefinition> catalogue =
                own.services().catalogue().reasons(own.now().sheet().alliance().id());
        UnorderedList reasons = new UnorderedList();
        catalogue.stream()
                .filter(reason -> decision.reasons().contains(reason.code()))
                .forEach(reason -> reasons.add(new ListItem(reason.title().in(Words.language()))));
        with(new H3(Words.t("admissionui.decision.reasons")), reasons);
    }

    private void addConditions(DecisionTaken decision) {
        if (decision.conditions().isEmpty()) {
            return;
        }
        UnorderedList conditions = new UnorderedList();
        decision.conditions()
                .forEach(condition -> conditions.add(new ListItem(Words.t(
                        "admissionui.decision.condition",
                        "text",
                        condition.text(),
                        "date",
                        Formats.date(condition.due())))));
        with(new H3(Words.t("admissionui.decision.conditions")), conditions);
    }
}

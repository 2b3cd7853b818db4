package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.lodestone.admission.DecisionTaken;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** What was decided, by whom and when. */
final class DecisionNotice extends Notice {

    DecisionNotice(CaseAtHand hand, DecisionTaken decision) {
        super(
                decision.approved() ? Tone.GOOD : Tone.DANGER,
                Words.t(
                        decision.approved() ? "admissionui.decided.approved" : "admissionui.decided.declined",
                        "person",
                        decision.by().name(),
                        "at",
                        Formats.dateTime(decision.at())),
                words(decision.message()));
        UnorderedList list = new UnorderedList();
        hand.services().catalogue().reasons(hand.now().sheet().alliance().id()).stream()
                .filter(reason -> decision.reasons().contains(reason.code()))
                .forEach(reason -> list.add(new ListItem(reason.title().in(Words.language()))));
        decision.conditions()
                .forEach(condition -> list.add(new ListItem(Words.t(
                        "admissionui.decision.condition",
                        "text",
                        condition.text(),
                        "date",
                        Formats.date(condition.due())))));
        if (list.getComponentCount() > 0) {
            add(list);
        }
    }

    private static Div words(String message) {
        Div words = new Div(message);
        words.addClassName("adm-words");
        return words;
    }
}

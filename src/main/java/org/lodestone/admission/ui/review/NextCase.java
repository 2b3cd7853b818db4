package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.lodestone.admission.QueueFilter;
import org.lodestone.admission.QueueSort;
import org.lodestone.admission.QueueTab;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.shell.Words;

/** Whoever is done with a case goes on to the most urgent of those that wait for them; where none does, to the queue. */
final class NextCase extends Button {

    /** This case and one more. */
    private static final int ENOUGH = 2;

    NextCase(CaseAtHand hand) {
        super(Words.t("admissionui.nextCase"), clicked -> UI.getCurrent()
                .navigate(next(hand)
                        .map(reference -> Paths.review(hand.alliance(), reference))
                        .orElseGet(() -> Paths.queue(hand.alliance()))));
    }

    private static Optional<String> next(CaseAtHand hand) {
        return hand.services().desks().mine().stream()
                .filter(desk -> desk.alliance().slug().equals(hand.alliance()))
                .map(QueueView::start)
                .flatMap(tab -> hand.services().queues().queue(hand.alliance(), first(tab)).rows().stream())
                .map(row -> row.reference())
                .filter(reference -> !reference.equals(hand.reference()))
                .findFirst();
    }

    private static QueueFilter first(QueueTab tab) {
        return new QueueFilter(tab, "", null, QueueSort.URGENCY, 0, ENOUGH);
    }
}

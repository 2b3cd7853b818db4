package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.lodestone.admission.RecommendedOutcome;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** A recommendation with its reason; somebody else decides. */
final class RecommendDialog extends ActDialog {

    private final CaseAtHand hand;
    private final RecommendedOutcome outcome;
    private final TextArea reason;

    RecommendDialog(CaseAtHand hand, RecommendedOutcome outcome) {
        super(Words.t("admissionui.recommend." + outcome), Words.t("admissionui.recommend." + outcome));
        this.hand = hand;
        this.outcome = outcome;
        reason = words(Words.t("admissionui.recommend.reason"), Words.t("admissionui.recommend.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        add(new Paragraph(Words.t("admissionui.recommend.follows")));
        long open = hand.now().criteria().stream()
                .filter(criterion -> criterion.score() == null)
                .count();
        if (open > 0) {
            add(new Notice(
                    Tone.ATTENTION,
                    Words.t("admissionui.recommend.notAssessed", "open", open),
                    Words.t("admissionui.recommend.notAssessed.text")));
        }
        add(reason);
    }

    @Override
    boolean valid() {
        return written(reason, Words.t("admissionui.recommend.reasonMissing"));
    }

    @Override
    void act() {
        hand.actInDialog(
                () -> hand.services()
                        .reviewing()
                        .recommend(
                                hand.alliance(),
                                hand.reference(),
                                outcome,
                                reason.getValue().strip()),
                Words.t("admissionui.recommend.done"));
    }
}

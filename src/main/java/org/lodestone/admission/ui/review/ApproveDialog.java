package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lodestone.admission.Decision;
import org.lodestone.admission.DecisionPreview;
import org.lodestone.alliance.ReasonDefinition;
import org.lodestone.kernel.Problem;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Tone;
import org.lodestone.shell.VaadinTexts;
import org.lodestone.shell.Words;

/** An approval: start, conditions, reasons, message, and what it will bring about, in a sentence. */
final class ApproveDialog extends ActDialog {

    private final CaseAtHand hand;
    private final DatePicker start = VaadinTexts.datePicker(Words.t("admissionui.approve.start"));
    private final ConditionRows conditions;
    private final ReasonedMessage reasoned;
    private final Div consequences = new Div();
    private final LocalDate today;
    private final long seen;
    private List<ReasonDefinition> proposed = List.of();

    ApproveDialog(CaseAtHand hand) {
        super(
                Words.t(
                        "admissionui.approve.title",
                        "organisation",
                        hand.now().sheet().organisation().name()),
                Words.t("admissionui.approve"));
        this.hand = hand;
        this.reasoned = new ReasonedMessage(hand, ReasonDefinition.Outcome.APPROVE);
        this.seen = hand.now().sheet().version();
        this.today = LocalDate.ofInstant(
                hand.services().clock().instant(), hand.now().sheet().alliance().zone());
        start.setMin(today);
        start.setMax(today.plusYears(1));
        start.setValue(today);
        start.setManualValidation(true);
        start.addValueChangeListener(changed -> {
            if (start.isInvalid()) {
                startFits();
            }
            preview();
        });
        conditions = new ConditionRows(today, this::proposeReasons);
        Button add = new Button(Words.t("admissionui.approve.addCondition"), clicked -> conditions.addRow());
        help(
                reasoned.message(),
                Words.t("admissionui.approve.message.empty"),
                Words.t("admissionui.decision.message.help"));
        proposeReasons(false);
        add(start, conditions, add, reasoned.reasons(), reasoned.message(), consequences);
        preview();
    }

    /**
     * The catalogue's first reason as long as there are no conditions, then the one that says so. Other reasons that the
     * decider chose stay.
     */
    private void proposeReasons(boolean withConditions) {
        boolean untouched = reasoned.chosen().equals(proposed);
        List<ReasonDefinition> reasons = new ArrayList<>(untouched ? List.of() : reasoned.chosen());
        List<ReasonDefinition> saying = reasoned.catalogue().stream()
                .filter(ReasonDefinition::saysThatThereAreConditions)
                .toList();
        if (withConditions) {
            reasons.addAll(saying);
        } else {
            reasons.removeAll(saying);
        }
        if (untouched && reasons.isEmpty()) {
            reasoned.catalogue().stream().limit(1).forEach(reasons::add);
        }
        reasoned.choose(reasons);
        proposed = untouched ? reasoned.chosen() : proposed;
    }

    private void preview() {
        consequences.removeAll();
        LocalDate from = start.getValue();
        if (from == null || from.isBefore(today)) {
            return;
        }
        DecisionPreview preview = hand.services().deciding().preview(hand.alliance(), hand.reference(), from);
        consequences.add(new Notice(
                Tone.ACCENT,
                Words.t("admissionui.approve.follows"),
                new Paragraph(Words.t(
                        preview.tier() == null ? "admissionui.approve.creates" : "admissionui.approve.createsTier",
                        "from",
                        Formats.date(preview.start()),
                        "until",
                        Formats.date(preview.until()),
                        "benefits",
                        preview.benefits(),
                        "people",
                        preview.people(),
                        "tier",
                        preview.tier() == null ? "" : preview.tier().name().in(Words.language())))));
    }

    /** What is wrong first has the focus. */
    @Override
    boolean valid() {
        boolean starts = startFits();
        boolean conditioned = conditions.valid();
        if (!starts) {
            start.focus();
        }
        return starts && conditioned;
    }

    private boolean startFits() {
        LocalDate from = start.getValue();
        boolean early = from == null || from.isBefore(today);
        boolean far = from != null && from.isAfter(today.plusYears(1));
        start.setErrorMessage(Words.t(early ? "admissionui.approve.tooEarly" : "admissionui.approve.tooFar"));
        start.setInvalid(early || far);
        return !early && !far;
    }

    @Override
    void act() {
        var decision =
                new Decision.Approve(start.getValue(), conditions.conditions(), reasoned.codes(), reasoned.written());
        try {
            hand.actInDialog(
                    () -> hand.services().deciding().decide(hand.alliance(), hand.reference(), decision, seen),
                    Words.t("admissionui.approve.done"));
        } catch (Problem refused) {
            consequences.removeAll();
            throw refused;
        }
    }
}

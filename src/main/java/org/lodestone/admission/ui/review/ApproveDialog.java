package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.lodestone.admission.Condition;
import org.lodestone.admission.Decision;
import org.lodestone.admission.DecisionPreview;
import org.lodestone.alliance.ReasonDefinition;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Tone;
import org.lodestone.shell.VaadinTexts;
import org.lodestone.shell.Words;

/** An approval: start, conditions, message, and what it will bring about, in a sentence. */
final class ApproveDialog extends ActDialog {

    private final CaseAtHand hand;
    private final DatePicker start = VaadinTexts.datePicker(Words.t("admissionui.approve.start"));
    private final Div conditions = new Div();
    private final Div consequences = new Div();
    private final TextArea message;
    private final LocalDate today;
    private final long seen;

    ApproveDialog(CaseAtHand hand) {
        super(
                Words.t(
                        "admissionui.approve.title",
                        "organisation",
                        hand.now().sheet().organisation().name()),
                Words.t("admissionui.approve"));
        this.hand = hand;
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
        conditions.addClassName("adm-stack");
        Button add = new Button(
                Words.t("admissionui.approve.addCondition"), clicked -> conditions.add(new ConditionRow(today)));
        message = words(Words.t("admissionui.decision.message"), "");
        message.setValue(hand
                .services()
                .catalogue()
                .reasons(hand.now().sheet().alliance().id())
                .stream()
                .filter(each -> each.outcome() == ReasonDefinition.Outcome.APPROVE)
                .map(each -> each.text().in(MessageLanguage.of(hand)))
                .limit(1)
                .collect(Collectors.joining()));
        help(message, Words.t("admissionui.approve.message.empty"), Words.t("admissionui.decision.message.help"));
        add(start, conditions, add, message, consequences);
        preview();
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

    @Override
    boolean valid() {
        boolean starts = startFits();
        return rows().map(ConditionRow::valid).reduce(true, Boolean::logicalAnd) && starts;
    }

    private boolean startFits() {
        LocalDate from = start.getValue();
        boolean early = from == null || from.isBefore(today);
        boolean far = from != null && from.isAfter(today.plusYears(1));
        start.setErrorMessage(Words.t(early ? "admissionui.approve.tooEarly" : "admissionui.approve.tooFar"));
        start.setInvalid(early || far);
        return !early && !far;
    }

    private java.util.stream.Stream<ConditionRow> rows() {
        return conditions.getChildren().map(ConditionRow.class::cast);
    }

    @Override
    void act() {
        var decision = new Decision.Approve(
                start.getValue(),
                rows().map(ConditionRow::condition).toList(),
                message.getValue().strip());
        hand.actInDialog(
                () -> hand.services().deciding().decide(hand.alliance(), hand.reference(), decision, seen),
                Words.t("admissionui.approve.done"));
    }

    /** What is asked of the new member, and by when. */
    private static final class ConditionRow extends Div {

        private final TextArea text = new TextArea(Words.t("admissionui.approve.condition"));
        private final DatePicker due = VaadinTexts.datePicker(Words.t("admissionui.approve.due"));

        private final LocalDate today;

        ConditionRow(LocalDate today) {
            this.today = today;
            addClassName("adm-condition");
            text.setManualValidation(true);
            text.setMaxLength(2000);
            text.addClassName("adm-field");
            due.setManualValidation(true);
            due.setMin(today);
            unmark(text, () -> !text.getValue().isBlank());
            due.addValueChangeListener(changed -> {
                if (due.isInvalid()) {
                    dueFits();
                }
            });
            add(text, due, new Button(Words.t("admissionui.approve.removeCondition"), clicked -> removeFromParent()));
        }

        boolean valid() {
            boolean fits = dueFits();
            return written(text, Words.t("admissionui.approve.conditionMissing")) && fits;
        }

        private boolean dueFits() {
            LocalDate day = due.getValue();
            boolean early = day != null && day.isBefore(today);
            due.setErrorMessage(Words.t(early ? "admissionui.approve.dueEarly" : "admissionui.approve.dueMissing"));
            due.setInvalid(day == null || early);
            return !due.isInvalid();
        }

        Condition condition() {
            return new Condition(text.getValue().strip(), due.getValue());
        }
    }
}

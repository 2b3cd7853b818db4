package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CheckHelp;
import org.lodestone.admission.CheckItem;
import org.lodestone.admission.CheckOutcome;
import org.lodestone.admission.ScreeningHit;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Marks;
import org.lodestone.shell.Words;

/** Records one check. What the portal found out by itself is asked for when the form is opened, and proposes only. */
final class CheckForm extends Details implements OpenForms.Form {

    private final CaseAtHand hand;
    private final CheckItem check;
    private final Supplier<@Nullable String> next;
    private final RadioButtonGroup<CheckOutcome> outcome = new RadioButtonGroup<>();
    private final TextArea evidence = new TextArea(Words.t("admissionui.checks.evidence"));
    private final Div help = new Div();
    private boolean asked;

    CheckForm(CaseAtHand hand, CheckItem check, Supplier<@Nullable String> next) {
        this.hand = hand;
        this.check = check;
        this.next = next;
        addClassName("adm-form");
        setSummaryText(Words.t(check.outcome() == null ? "admissionui.checks.record" : "admissionui.checks.change"));
        outcome.setLabel(check.title().in(Words.language()));
        outcome.setItems(CheckOutcome.values());
        outcome.setItemLabelGenerator(each -> Words.t("admissionui.outcome", each));
        outcome.setManualValidation(true);
        outcome.setValue(check.outcome());
        evidence.setValue(check.evidence());
        evidence.setMaxLength(4000);
        evidence.setManualValidation(true);
        evidence.addClassName("adm-field");
        Marks.endWhenAnswered(outcome);
        Marks.endWhen(evidence, () -> !lacksEvidence());
        outcome.addValueChangeListener(chosen -> evidence.setInvalid(evidence.isInvalid() && lacksEvidence()));
        help.addClassName("adm-help");
        if (check.help() != null) {
            help.add(new Paragraph(check.help().in(Words.language())));
        }
        add(help, outcome, evidence, actions());
        addOpenedChangeListener(opened -> {
            if (opened.isOpened() && !asked) {
                asked = true;
                ask();
            }
        });
    }

    private Div actions() {
        Div actions = new Div(new Button(Words.t("admissionui.checks.save"), clicked -> save(null)));
        if (next.get() != null) {
            actions.add(new Button(Words.t("admissionui.saveAndNext"), clicked -> save(next.get())));
        }
        actions.addClassName("ls-actions");
        return actions;
    }

    @Override
    public boolean begun() {
        return isOpened();
    }

    @Override
    public void begin() {
        setOpened(true);
        outcome.getElement().callJsFunction("focus");
    }

    private void ask() {
        Optional<CheckHelp> found = hand.services().opening().help(hand.alliance(), hand.reference()).stream()
                .filter(each -> each.check().equals(check.id()))
                .findFirst();
        found.ifPresent(each -> {
            each.findings().forEach(finding -> help.add(line(finding)));
            each.hits().forEach(hit -> help.add(hit(hit)));
            if (outcome.getValue() == null) {
                outcome.setValue(each.proposed());
            }
        });
    }

    private static Component line(CheckHelp.Finding finding) {
        Object[] named = finding.arguments().entrySet().stream()
                .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                .toArray();
        return new Paragraph(Words.t("check-finding." + finding.key(), named));
    }

    private static Component hit(ScreeningHit hit) {
        Span name = new Span(hit.listed());
        name.addClassName("title");
        Span why = new Span(Words.t(
                "admissionui.screening.hit",
                "similarity",
                Formats.number(
                        java.math.BigDecimal.valueOf(hit.similarity()).setScale(2, java.math.RoundingMode.HALF_UP)),
                "matched",
                hit.matchedName(),
                "source",
                hit.source(),
                "country",
                hit.sameCountry() == null ? "unknown" : hit.sameCountry() ? "same" : "other"));
        why.addClassNames("ls-small", "ls-muted");
        Div line = new Div(name, why);
        line.addClassName("adm-hit");
        return line;
    }

    private boolean lacksEvidence() {
        return outcome.getValue() != CheckOutcome.PASS && evidence.getValue().isBlank();
    }

    /** @param then the form that is opened when this one is saved */
    private void save(@Nullable String then) {
        CheckOutcome chosen = outcome.getValue();
        outcome.setInvalid(chosen == null);
        outcome.setErrorMessage(Words.t("admissionui.checks.choose"));
        boolean missing = lacksEvidence();
        evidence.setInvalid(chosen != null && missing);
        evidence.setErrorMessage(Words.t("admissionui.checks.evidenceMissing"));
        if (chosen == null || missing) {
            return;
        }
        Refusals.at(
                evidence,
                () -> hand.saveForm(
                        this,
                        () -> {
                            hand.services()
                                    .reviewing()
                                    .recordCheck(
                                            hand.alliance(),
                                            hand.reference(),
                                            check.id(),
                                            chosen,
                                            evidence.getValue().strip());
                            hand.forms().then(then);
                        },
                        Words.t("admissionui.checks.saved")));
    }
}

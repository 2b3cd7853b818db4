package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CriterionItem;
import org.lodestone.shell.Marks;
import org.lodestone.shell.Words;

/** Assesses one criterion: a score with its meaning, and the reason for it. */
final class CriterionForm extends Details implements OpenForms.Form {

    private final CaseAtHand hand;
    private final CriterionItem criterion;
    private final Supplier<@Nullable String> next;
    private final RadioButtonGroup<Integer> score = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea(Words.t("admissionui.criteria.reason"));

    CriterionForm(CaseAtHand hand, CriterionItem criterion, Supplier<@Nullable String> next) {
        this.hand = hand;
        this.criterion = criterion;
        this.next = next;
        addClassName("adm-form");
        setSummaryText(
                Words.t(criterion.score() == null ? "admissionui.criteria.assess" : "admissionui.criteria.change"));
        score.setLabel(criterion.title().in(Words.language()));
        score.setItems(IntStream.rangeClosed(criterion.least(), criterion.most())
                .boxed()
                .toList());
        score.setItemLabelGenerator(each -> Words.t(
                "admissionui.criteria.step",
                "score",
                each,
                "meaning",
                criterion.scale().get(each - criterion.least()).in(Words.language())));
        score.addClassName("adm-stacked");
        score.setManualValidation(true);
        score.setValue(criterion.score());
        reason.setValue(criterion.reason());
        reason.setMaxLength(4000);
        reason.setManualValidation(true);
        reason.addClassName("adm-field");
        Marks.endWhenAnswered(score);
        Marks.endWhenAnswered(reason);
        if (criterion.help() != null) {
            add(new Paragraph(criterion.help().in(Words.language())));
        }
        add(score, reason, actions());
    }

    private Div actions() {
        Div actions = new Div(new Button(Words.t("admissionui.criteria.save"), clicked -> save(null)));
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
        score.getElement().callJsFunction("focus");
    }

    /** @param then the form that is opened when this one is saved */
    private void save(@Nullable String then) {
        score.setInvalid(score.getValue() == null);
        score.setErrorMessage(Words.t("admissionui.criteria.choose"));
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(Words.t("admissionui.criteria.reasonMissing"));
        if (score.isInvalid() || reason.isInvalid()) {
            return;
        }
        Refusals.at(
                reason,
                () -> hand.saveForm(
                        this,
                        () -> {
                            hand.services()
                                    .reviewing()
                                    .assess(
                                            hand.alliance(),
                                            hand.reference(),
                                            criterion.id(),
                                            score.getValue(),
                                            reason.getValue().strip());
                            hand.forms().then(then);
                        },
                        Words.t("admissionui.criteria.saved")));
    }
}

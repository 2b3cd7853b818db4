package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.IntStream;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.CriterionItem;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** The alliance's criteria with scores and reasons. */
final class CriteriaPanel extends Panel {

    CriteriaPanel(CaseAtHand hand) {
        super(Words.t("admissionui.criteria"));
        UnorderedList list = new UnorderedList();
        list.addClassName("adm-criteria");
        hand.now().criteria().forEach(criterion -> list.add(line(hand, criterion)));
        with(list);
    }

    private static ListItem line(CaseAtHand hand, CriterionItem criterion) {
        Span title = new Span(criterion.title().in(Words.language()));
        title.addClassName("title");
        ListItem line = new ListItem(
                title,
                criterion.score() == null
                        ? new Tag(Tone.NEUTRAL, "", Words.t("admissionui.criteria.open"))
                        : new Tag(
                                Tone.ACCENT,
                                "",
                                Words.t(
                                        "admissionui.criteria.score",
                                        "score",
                                        criterion.score(),
                                        "most",
                                        criterion.most())));
        if (!criterion.reason().isBlank()) {
            Span reason = new Span(
                    criterion.by() == null
                            ? criterion.reason()
                            : criterion.reason() + " (" + criterion.by().name() + ")");
            reason.addClassNames("ls-small", "ls-muted", "evidence");
            line.add(reason);
        }
        if (hand.may(CaseAction.ASSESS)) {
            line.add(form(hand, criterion));
        }
        return line;
    }

    private static Details form(CaseAtHand hand, CriterionItem criterion) {
        RadioButtonGroup<Integer> score =
                new RadioButtonGroup<>(criterion.title().in(Words.language()));
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
        TextArea reason = new TextArea(Words.t("admissionui.criteria.reason"));
        reason.setValue(criterion.reason());
        reason.setMaxLength(4000);
        reason.setManualValidation(true);
        reason.addClassName("adm-field");
        Button save = new Button(Words.t("admissionui.criteria.save"), clicked -> save(hand, criterion, score, reason));
        Details form = new Details(
                Words.t(criterion.score() == null ? "admissionui.criteria.assess" : "admissionui.criteria.change"));
        form.addClassName("adm-form");
        if (criterion.help() != null) {
            form.add(new Paragraph(criterion.help().in(Words.language())));
        }
        form.add(score, reason, save);
        return form;
    }

    private static void save(
            CaseAtHand hand, CriterionItem criterion, RadioButtonGroup<Integer> score, TextArea reason) {
        score.setInvalid(score.getValue() == null);
        score.setErrorMessage(Words.t("admissionui.criteria.choose"));
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(Words.t("admissionui.criteria.reasonMissing"));
        if (score.isInvalid() || reason.isInvalid()) {
            return;
        }
        Refusals.at(
                reason,
                () -> hand.actInPage(
                        () -> hand.services()
                                .reviewing()
                                .assess(
                                        hand.alliance(),
                                        hand.reference(),
                                        criterion.id(),
                                        score.getValue(),
                                        reason.getValue().strip()),
                        Words.t("admissionui.criteria.saved")));
    }
}

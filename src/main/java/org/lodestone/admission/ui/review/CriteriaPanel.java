package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
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
            line.add(hand.forms()
                    .keep(
                            CriterionForm.class,
                            name(criterion),
                            () -> new CriterionForm(hand, criterion, () -> next(hand, criterion))));
        }
        return line;
    }

    private static String name(CriterionItem criterion) {
        return "criterion:" + criterion.id();
    }

    private static @Nullable String next(CaseAtHand hand, CriterionItem criterion) {
        return OpenForms.after(
                        hand.now().criteria(), each -> each.id().equals(criterion.id()), each -> each.score() == null)
                .map(CriteriaPanel::name)
                .orElse(null);
    }
}

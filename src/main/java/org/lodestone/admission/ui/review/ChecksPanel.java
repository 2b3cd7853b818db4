package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.CheckItem;
import org.lodestone.admission.CheckOutcome;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** The alliance's checks, what was found in each, and the form that records it. */
final class ChecksPanel extends Panel {

    ChecksPanel(CaseAtHand hand) {
        super(Words.t("admissionui.checks"), count(hand));
        UnorderedList list = new UnorderedList();
        list.addClassName("adm-checks");
        hand.now().checks().forEach(check -> list.add(line(hand, check)));
        with(list);
    }

    private static Span count(CaseAtHand hand) {
        long done = hand.now().checks().stream()
                .filter(check -> check.outcome() != null)
                .count();
        Span count = new Span(Words.t(
                "admissionui.checks.count",
                "done",
                done,
                "count",
                hand.now().checks().size()));
        count.addClassNames("ls-small", "ls-muted");
        return count;
    }

    private static ListItem line(CaseAtHand hand, CheckItem check) {
        Span title = new Span(check.title().in(Words.language()));
        title.addClassName("title");
        ListItem line = new ListItem(tag(check.outcome()), title);
        String evidence = check.by() == null || check.at() == null
                ? check.evidence()
                : Words.t(
                        "admissionui.checks.by",
                        "evidence",
                        check.evidence().isBlank() ? Words.t("admissionui.checks.noEvidence") : check.evidence(),
                        "person",
                        check.by().name(),
                        "at",
                        Formats.dateTime(check.at()));
        Span small = new Span(evidence);
        small.addClassNames("ls-small", "ls-muted", "evidence");
        line.add(small);
        if (hand.may(CaseAction.RECORD_CHECK)) {
            line.add(hand.forms()
                    .keep(CheckForm.class, name(check), () -> new CheckForm(hand, check, () -> next(hand, check))));
        }
        return line;
    }

    private static String name(CheckItem check) {
        return "check:" + check.id();
    }

    private static @Nullable String next(CaseAtHand hand, CheckItem check) {
        return OpenForms.after(
                        hand.now().checks(), each -> each.id().equals(check.id()), each -> each.outcome() == null)
                .map(ChecksPanel::name)
                .orElse(null);
    }

    private static Tag tag(@Nullable CheckOutcome outcome) {
        return outcome == null
                ? new Tag(Tone.NEUTRAL, Words.t("admissionui.checks.open"))
                : new Tag(
                        switch (outcome) {
                            case PASS -> Tone.GOOD;
                            case LOOK -> Tone.ATTENTION;
                            case FAIL -> Tone.DANGER;
                        },
                        Words.t("admissionui.outcome", outcome));
    }
}

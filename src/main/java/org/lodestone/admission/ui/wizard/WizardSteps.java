package org.lodestone.admission.ui.wizard;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import org.lodestone.admission.AnsweredStep;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.shell.InSight;
import org.lodestone.shell.Links;
import org.lodestone.shell.Words;

/** The steps with their completion, open in any order, and how far the whole form is. */
final class WizardSteps extends Nav {

    private final OrderedList list = new OrderedList();
    private final ProgressBar bar = new ProgressBar();
    private final Span progress = new Span();

    WizardSteps() {
        addClassName("adm-steps");
        setAriaLabel(Words.t("admissionui.steps"));
        progress.addClassName("ls-small");
        bar.getElement().setAttribute("aria-label", Words.t("admissionui.progress"));
        Div whole = new Div(bar, progress);
        whole.addClassName("adm-progress");
        add(list, whole);
    }

    void show(Draft draft, String current) {
        List<AnsweredStep> steps = draft.now().steps();
        list.removeAll();
        steps.forEach(step -> list.add(line(
                draft,
                step.id(),
                step.title().in(Words.language()),
                completion(step),
                step.id().equals(current))));
        boolean ready = draft.now().problems().isEmpty();
        list.add(line(
                draft,
                WizardView.REVIEW,
                Words.t("admissionui.review.title"),
                ready ? "half" : "empty",
                WizardView.REVIEW.equals(current)));
        int answered = steps.stream().mapToInt(AnsweredStep::answered).sum();
        int expected = steps.stream().mapToInt(AnsweredStep::expected).sum();
        bar.setValue(expected == 0 ? 0 : (double) answered / expected);
        InSight.keepCurrent(this);
        progress.setText(Words.t("admissionui.progress.line", "answered", answered, "shown", expected));
    }

    private static ListItem line(Draft draft, String id, String title, String completion, boolean current) {
        Span mark = new Span();
        mark.addClassNames("mark", completion);
        mark.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(Words.t("admissionui.completion." + completion));
        words.addClassName("ls-sr");
        Anchor link = Links.to(Paths.form(draft.organisation(), draft.reference(), id), "");
        link.add(mark, new Span(title), words);
        if (current) {
            link.getElement().setAttribute("aria-current", "step");
        }
        return new ListItem(link);
    }

    static String completion(AnsweredStep step) {
        if (step.complete()) {
            return "done";
        }
        if (step.wrong()) {
            return "wrong";
        }
        return step.answered() == 0 ? "empty" : "half";
    }
}

package org.lodestone.admission.ui.wizard;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodestone.admission.AnsweredStep;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.shell.InSight;
import org.lodestone.shell.Links;
import org.lodestone.shell.Words;

/** The steps with their completion, open in any order, and how far the whole form is. */
final class WizardSteps extends Nav {

    private final OrderedList list = new OrderedList();
    private final Map<String, Line> lines = new HashMap<>();
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
        steps.forEach(step -> line(draft, step.id(), step.title().in(Words.language()))
                .show(completion(step), step.id().equals(current)));
        boolean ready = draft.now().problems().isEmpty();
        line(draft, WizardView.REVIEW, Words.t("admissionui.review.title"))
                .show(ready ? "half" : "empty", WizardView.REVIEW.equals(current));
        int answered = steps.stream().mapToInt(AnsweredStep::answered).sum();
        int expected = steps.stream().mapToInt(AnsweredStep::expected).sum();
        bar.setValue(expected == 0 ? 0 : (double) answered / expected);
        InSight.keepCurrent(this);
        progress.setText(Words.t("admissionui.progress.line", "answered", answered, "shown", expected));
    }

    /** A line stays the same one: whoever is about to press it does, also while an answer is saved. */
    private Line line(Draft draft, String id, String title) {
        return lines.computeIfAbsent(id, step -> {
            Line line = new Line(Paths.form(draft.organisation(), draft.reference(), step), title);
            list.add(line);
            return line;
        });
    }

    private static final class Line extends ListItem {

        private final Span mark = new Span();
        private final Span words = new Span();
        private final Anchor link;

        Line(String path, String title) {
            link = Links.to(path, "");
            mark.getElement().setAttribute("aria-hidden", "true");
            words.addClassName("ls-sr");
            link.add(mark, new Span(title), words);
            add(link);
        }

        void show(String completion, boolean current) {
            mark.setClassName("mark " + completion);
            words.setText(Words.t("admissionui.completion." + completion));
            if (current) {
                link.getElement().setAttribute("aria-current", "step");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
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

package org.lodestone.admission.ui.wizard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.AnsweredQuestion;
import org.lodestone.admission.AnsweredStep;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.SignatureState;
import org.lodestone.admission.ui.parts.AnswerMessages;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.admission.ui.parts.SignatureLine;
import org.lodestone.admission.ui.questions.AnswerWords;
import org.lodestone.alliance.QuestionType;
import org.lodestone.shell.ConfirmAct;
import org.lodestone.shell.Facts;
import org.lodestone.shell.Links;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** Everything that will be submitted on one page, what is still missing with links to it, and the act itself. */
final class ReviewPage extends Div {

    private final Draft draft;
    private final AnswerWords words;
    private final @Nullable Component obstacle;

    ReviewPage(Draft draft, AnswerWords words, Runnable submit) {
        this.draft = draft;
        this.words = words;
        boolean edits = draft.now().may(CaseAction.EDIT);
        addClassName("adm-step");
        add(new H2(Words.t("admissionui.review.title")));
        Paragraph line = new Paragraph(Words.t(edits ? "admissionui.review.text" : "admissionui.review.textReading"));
        line.addClassName("ls-muted");
        add(line);
        obstacle = obstacle();
        if (obstacle != null) {
            add(obstacle);
        }
        draft.now().steps().stream()
                .filter(step -> step.shown() > 0)
                .map(this::step)
                .forEach(this::add);
        if (draft.now().may(CaseAction.SUBMIT)) {
            add(submit(submit));
        }
    }

    /** What stands in the way: missing or wrong answers first, then the signature. */
    private @Nullable Component obstacle() {
        List<AnsweredQuestion> wrong = draft.now()
                .questions()
                .filter(answered -> answered.shown() && answered.problem() != null)
                .filter(answered -> answered.question().type() != QuestionType.DECLARATION)
                .toList();
        if (!wrong.isEmpty()) {
            UnorderedList list = new UnorderedList();
            wrong.forEach(answered -> list.add(new ListItem(link(answered))));
            return focusable(
                    new Notice(Tone.DANGER, Words.t("admissionui.review.problems", "count", wrong.size()), list));
        }
        SignatureState signature = draft.now().signature();
        if (signature.signed() || asksForSignature() == null) {
            return null;
        }
        String title = signature.waitsFor() == null
                ? Words.t("admissionui.review.noSignatory")
                : Words.t("admissionui.review.waitsFor", "person", signature.waitsFor());
        return focusable(new Notice(Tone.ATTENTION, title, link("sign", Words.t("admissionui.review.toDeclaration"))));
    }

    private @Nullable AnsweredQuestion asksForSignature() {
        return draft.now()
                .questions()
                .filter(answered -> answered.shown() && answered.question().type() == QuestionType.DECLARATION)
                .findFirst()
                .orElse(null);
    }

    private Component link(AnsweredQuestion answered) {
        String title = answered.question().title().in(Words.language());
        String step = draft.now().steps().stream()
                .filter(each -> each.questions().contains(answered))
                .map(AnsweredStep::id)
                .findFirst()
                .orElseThrow();
        return link(step + "?field=" + answered.question().id(), problem(title, answered));
    }

    /** A colon after a title; after a question only a space, as its mark ends it. */
    private static String problem(String title, AnsweredQuestion answered) {
        return Words.t(
                "admissionui.review.problem",
                "asked",
                title.endsWith("?") ? "yes" : "no",
                "question",
                title,
                "problem",
                Objects.requireNonNull(AnswerMessages.of(answered.problem())));
    }

    private Component link(String stepAndField, String text) {
        return Links.to(Paths.form(draft.organisation(), draft.reference(), stepAndField), text);
    }

    private Panel step(AnsweredStep step) {
        String title = step.title().in(Words.language());
        Facts facts = new Facts();
        step.questions().stream()
                .filter(AnsweredQuestion::shown)
                .forEach(answered -> facts.fact(answered.question().title().in(Words.language()), value(answered)));
        return (draft.now().may(CaseAction.EDIT) ? new Panel(title, change(step, title)) : new Panel(title))
                .with(facts);
    }

    private Component change(AnsweredStep step, String title) {
        Component change = link(step.id(), Words.t("admissionui.review.change"));
        change.getElement().setAttribute("aria-label", Words.t("admissionui.review.changeStep", "step", title));
        return change;
    }

    private Component value(AnsweredQuestion answered) {
        return answered.question().type() == QuestionType.DECLARATION
                ? new SignatureLine(draft.now().signature())
                : words.of(answered.question(), answered.value());
    }

    private Component submit(Runnable submit) {
        Button button = new Button(Words.t("admissionui.submit"), clicked -> ask(submit));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(button);
        actions.addClassNames("ls-actions", "adm-forward");
        return actions;
    }

    private void ask(Runnable submit) {
        if (obstacle != null) {
            obstacle.scrollIntoView();
            obstacle.getElement().callJsFunction("focus");
            return;
        }
        String alliance = draft.now().sheet().alliance().name().in(Words.language());
        ConfirmAct.ask(
                Words.t("admissionui.submit.title", "alliance", alliance),
                Words.t(
                        "admissionui.submit.follows",
                        "alliance",
                        alliance,
                        "days",
                        draft.now().sheet().alliance().caseRules().decisionTargetDays()),
                Words.t("admissionui.submit.verb"),
                submit);
    }

    private static Component focusable(Notice notice) {
        notice.getElement().setAttribute("tabindex", "-1");
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }
}

package org.lodestone.admission.ui.questions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.Question;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/**
 * A question on a page: its editor, where the answer comes from, what is wrong with it once the person has left it, and
 * what to do when somebody else has answered it in the meantime.
 */
public final class QuestionBlock extends Div {

    /** The cursor has left the question as a whole, and not only one of its parts. */
    public static final String LEFT = "!event.currentTarget.contains(event.relatedTarget)";

    private final Question question;
    private final AnswerEditor editor;
    private final Div marks = new Div();
    private final Div below = new Div();
    private @Nullable String problem;
    private boolean left;

    public QuestionBlock(Question question, AnswerEditor editor) {
        this.question = question;
        this.editor = editor;
        addClassName("adm-question");
        setId("q-" + question.id());
        marks.addClassName("adm-marks");
        marks.setVisible(false);
        add(marks, editor.component(), below);
        getElement().addEventListener("focusout", this::leave).setFilter(LEFT);
    }

    public Question question() {
        return question;
    }

    public AnswerEditor editor() {
        return editor;
    }

    /** Says a line about the answer, "From your profile" for instance. */
    public void mark(String text) {
        Span mark = new Span(text);
        mark.addClassNames("ls-small", "adm-mark");
        marks.add(mark);
        marks.setVisible(true);
    }

    /** Puts something above the field: what a reviewer asks. */
    public void above(Component component) {
        addComponentAsFirst(component);
    }

    /** What is wrong with the answer now; it is shown once the person has left the field, or had answered before. */
    public void problem(@Nullable String message) {
        problem = message;
        if (message == null || left) {
            editor.error(message);
        }
    }

    /** Shows what is wrong even before the person has been here. */
    public void reveal() {
        left = true;
        editor.error(problem);
    }

    private void leave(DomEvent event) {
        reveal();
    }

    /** Shows another person's answer before it is replaced. */
    public void stale(String person, Instant at, Component theirs, Runnable keepMine, Runnable takeTheirs) {
        problem(null);
        showBelow(StaleNotice.of(person, at, theirs, () -> settle(keepMine), () -> settle(takeTheirs)));
    }

    private void settle(Runnable act) {
        below.removeAll();
        act.run();
        editor.focus();
    }

    /** Says that the answer was not saved, and offers to try again. */
    public void notSaved(String why, Consumer<String> again) {
        Button retry = new Button(Words.t("shell.tryAgain"), clicked -> {
            below.removeAll();
            again.accept(editor.text());
        });
        Notice notice = new Notice(Tone.DANGER, Words.t("admissionui.notSaved"), new Span(why), retry);
        notice.getElement().setAttribute("role", "alert");
        showBelow(notice);
    }

    /** Takes away what was said about an answer that is settled now. */
    public void settled() {
        below.removeAll();
    }

    private void showBelow(Component notice) {
        below.removeAll();
        below.add(notice);
    }
}

package org.lodestone.admission.ui.wizard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.ui.questions.AnswerEditor;
import org.lodestone.alliance.Question;
import org.lodestone.shell.Words;

/** A question that takes a section of its own: what it asks as a heading, and the place for what is wrong. */
abstract class QuestionSection extends Div implements AnswerEditor {

    private final Span error = new Span();
    private final List<Consumer<String>> listeners = new ArrayList<>();

    QuestionSection(Question question) {
        error.addClassName("adm-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        add(new H3(question.title().in(Words.language())));
        if (question.help() != null) {
            Span help = new Span(question.help().in(Words.language()));
            help.addClassNames("ls-small", "ls-muted");
            add(help);
        }
    }

    /** The parts below the heading; what is wrong stands below them. */
    final void body(Component... parts) {
        add(parts);
        add(error);
    }

    /** Tells the listeners that the answer is another one now. */
    final void changed() {
        listeners.forEach(listener -> listener.accept(text()));
    }

    @Override
    public final Component component() {
        return this;
    }

    @Override
    public final void onChange(Consumer<String> listener) {
        listeners.add(listener);
    }

    @Override
    public final void error(@Nullable String message) {
        error.setText(message == null ? "" : message);
        error.setVisible(message != null);
    }
}

package org.lodestone.admission.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.ui.questions.AnswerEditor;
import org.lodestone.alliance.Question;
import org.lodestone.shell.Words;

/** An answer that is shown and can't be changed where it stands. */
public final class ReadOnlyAnswer extends Div implements AnswerEditor {

    private String answer = "";

    public ReadOnlyAnswer(Question question) {
        setText(question.title().in(Words.language()));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public String text() {
        return answer;
    }

    @Override
    public void show(String answer) {
        this.answer = answer;
    }

    @Override
    public void onChange(Consumer<String> listener) {
        // Never changed here.
    }

    @Override
    public void error(@Nullable String message) {
        // Never wrong here.
    }

    @Override
    public void readOnly(boolean readOnly) {
        // Always.
    }

    @Override
    public void focus() {
        scrollIntoView();
    }
}

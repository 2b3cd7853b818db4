package org.lodestone.admission.ui.wizard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.admission.ui.parts.SectionWords;
import org.lodestone.admission.ui.questions.AnswerEditor;
import org.lodestone.admission.ui.questions.AnswerWords.SectionAnswer;
import org.lodestone.alliance.Question;
import org.lodestone.shell.Links;
import org.lodestone.shell.Words;

/** A section of the profile inside a form: what it says, and the way to the page where it is edited. */
final class ProfileSectionEditor extends Div implements AnswerEditor {

    private final String section;
    private final Div content = new Div();
    private final Span error = new Span();
    private String answer = "";

    ProfileSectionEditor(Question question, Draft draft) {
        section = question.profileSection() == null ? "" : question.profileSection();
        addClassName("adm-section");
        error.addClassName("adm-error");
        error.setVisible(false);
        add(new H3(question.title().in(Words.language())));
        if (question.help() != null) {
            Span help = new Span(question.help().in(Words.language()));
            help.addClassNames("ls-small", "ls-muted");
            add(help);
        }
        add(content, error, Links.to(Paths.profile(draft.organisation()), Words.t("admissionui.section.edit")));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public String answer() {
        return answer;
    }

    @Override
    public void show(String answer) {
        this.answer = answer;
        content.removeAll();
        content.add(
                answer.isBlank()
                        ? new Span(Words.t("admissionui.section.none"))
                        : SectionWords.of(new SectionAnswer(section, answer)));
    }

    @Override
    public void onAnswer(Consumer<String> listener) {
        // The profile's page saves; the form reads it anew when the person is back.
    }

    @Override
    public void error(@Nullable String message) {
        error.setText(message == null ? "" : message);
        error.setVisible(message != null);
    }

    @Override
    public void readOnly(boolean readOnly) {
        // Nothing is edited here.
    }

    @Override
    public void focus() {
        scrollIntoView();
    }
}

package org.lodestone.admission.ui.wizard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.Question;
import org.lodestone.kernel.Problem;
import org.lodestone.shell.Notice;
import org.lodestone.shell.ProblemWords;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** A section of the profile as one question of a form: its editor, or what it says where it is not edited here. */
final class SectionEditor extends QuestionSection {

    private final Div content = new Div();
    private final Div refusal = new Div();
    private @Nullable Function<String, Component> words;
    private @Nullable Instant savedAt;
    private String answer = "";

    SectionEditor(Question question) {
        super(question);
        addClassName("adm-section");
        refusal.getElement().setAttribute("role", "alert");
        body(content);
        add(refusal);
    }

    void edits(Component editor) {
        content.add(editor);
    }

    /** @param beside where it can be edited, or null */
    void showsText(Function<String, Component> shown, @Nullable Component beside) {
        words = shown;
        if (beside != null) {
            add(beside);
        }
    }

    /**
     * Saves, and says here why nothing was saved; what was typed stays where it is. What somebody else changed meanwhile is
     * shown by the profile's editor at its field.
     */
    <T> T told(Supplier<T> save) {
        refusal.removeAll();
        try {
            return save.get();
        } catch (Problem.StaleEdit stale) {
            throw stale;
        } catch (Problem refused) {
            refusal.add(new Notice(Tone.DANGER, Words.t("admissionui.notSaved"), new Span(ProblemWords.of(refused))));
            throw refused;
        }
    }

    /** The profile's editor has saved by itself. */
    void saved(Instant at) {
        savedAt = at;
        changed();
    }

    @Override
    public @Nullable Instant savedAt() {
        return savedAt;
    }

    @Override
    public String text() {
        return answer;
    }

    @Override
    public void show(String answer) {
        this.answer = answer;
        if (words != null) {
            content.removeAll();
            content.add(answer.isBlank() ? new Span(Words.t("admissionui.section.none")) : words.apply(answer));
        }
    }

    @Override
    public void readOnly(boolean readOnly) {
        // Who may not edit is shown the words instead of an editor.
    }

    @Override
    public void focus() {
        scrollIntoView();
    }
}

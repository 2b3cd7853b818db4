package org.lodestone.organisation.editors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.FieldValue;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.ProfileRules;
import org.lodestone.shell.Formats;
import org.lodestone.shell.ProblemWords;
import org.lodestone.shell.TextInput;
import org.lodestone.shell.Words;

/**
 * One field of a profile. It saves when the person leaves it, with errors too, and says then what is wrong. When somebody else
 * was first, it shows what they wrote before anything is replaced.
 */
public final class ProfileFieldEditor extends Composite<Div> {

    private final ProfileField field;
    private final FieldSaver saver;
    private final Consumer<Instant> saved;
    private final TextInput input;
    private final Div conflict = new Div();
    private long version;

    /**
     * @param now the field's value; null when it was never saved
     * @param saved told after each save, for "Saved hh:mm"
     */
    public ProfileFieldEditor(ProfileField field, @Nullable FieldValue now, FieldSaver saver, Consumer<Instant> saved) {
        this.field = field;
        this.saver = saver;
        this.saved = saved;
        this.input = TextInputs.of(field);
        getContent().addClassName("org-field");
        getContent().setClassName("org-long", field == ProfileField.LEGAL_NAME);
        conflict.addClassName("org-conflict");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        getContent().add(input.component(), conflict);
        show(now);
        input.onChange(text -> save(text, version));
    }

    /** Shows the field as it is now, for instance after somebody else saved. */
    public void show(@Nullable FieldValue now) {
        version = now == null ? 0 : now.version();
        String text = now == null ? "" : now.value();
        input.show(text);
        check(text);
        conflict.setVisible(false);
    }

    public void readOnly(boolean readOnly) {
        input.readOnly(readOnly);
    }

    /** An error that the form finds, "required" for instance; null takes it away. */
    public void error(@Nullable String message) {
        input.error(message);
    }

    public ProfileField field() {
        return field;
    }

    public void focus() {
        input.focus();
    }

    private void save(String text, long expected) {
        try {
            FieldValue now = saver.save(field, text, expected);
            show(now);
            saved.accept(now.changedAt());
        } catch (Problem.StaleEdit stale) {
            ask(stale.arguments(), text);
        } catch (Problem.RuleBroken refused) {
            input.error(ProblemWords.of(refused));
        }
    }

    private void check(String text) {
        input.error(ProfileRules.wrong(field, text).map(Words::t).orElse(null));
    }

    private void ask(Map<String, Object> other, String mine) {
        String theirs = (String) other.getOrDefault("value", "");
        long theirVersion = ((Number) other.getOrDefault("version", 0L)).longValue();
        Instant at = (Instant) other.get("at");
        String person = String.valueOf(other.get("person"));
        String time = at == null ? "" : Formats.dateTime(at);
        Span words = new Span(
                theirs.isBlank()
                        ? Words.t("profile.conflict.emptied", "person", person, "at", time)
                        : Words.t(
                                "profile.conflict",
                                "person",
                                person,
                                "at",
                                time,
                                "value",
                                FieldWords.of(field, theirs)));
        Button keep = new Button(Words.t("profile.conflict.keep"), clicked -> {
            version = theirVersion;
            input.show(theirs);
            check(theirs);
            conflict.setVisible(false);
        });
        Button replace = new Button(Words.t("profile.conflict.replace"), clicked -> save(mine, theirVersion));
        conflict.removeAll();
        conflict.add(words, new Div(keep, replace));
        conflict.setVisible(true);
    }
}

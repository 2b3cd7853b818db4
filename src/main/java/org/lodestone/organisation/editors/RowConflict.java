package org.lodestone.organisation.editors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lodestone.kernel.Problem;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Words;

/** Under a row that somebody else changed: what they wrote, before it is replaced or removed, and what becomes of it. */
final class RowConflict<R> extends Composite<Div> {

    private final Class<R> kind;
    private final Function<R, String> words;
    private final Consumer<R> seen;
    private final Runnable fill;

    /**
     * @param words a row in words
     * @param seen remembers a row as the one that the person has seen
     * @param fill shows the row that was seen last
     */
    RowConflict(Class<R> kind, Function<R, String> words, Consumer<R> seen, Runnable fill) {
        this.kind = kind;
        this.words = words;
        this.seen = seen;
        this.fill = fill;
        getContent().addClassName("org-conflict");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(false);
    }

    /**
     * @param mine what the person wanted; tried once more when it is to replace what somebody else wrote
     * @throws Problem.StaleEdit the same, when it doesn't say how the row is now
     */
    void ask(Problem.StaleEdit stale, Runnable mine) {
        Object row = stale.arguments().get("row");
        if (!kind.isInstance(row)) {
            throw stale;
        }
        R theirs = kind.cast(row);
        getContent().removeAll();
        getContent()
                .add(
                        new Span(said(stale, words.apply(theirs))),
                        new Div(
                                choice("profile.conflict.keep", theirs, fill),
                                choice("profile.conflict.replace", theirs, mine)));
        getContent().setVisible(true);
    }

    private static String said(Problem.StaleEdit stale, String theirs) {
        Object at = stale.arguments().get("at");
        String person = String.valueOf(stale.arguments().get("person"));
        String time = at instanceof Instant instant ? Formats.dateTime(instant) : "";
        return theirs.isBlank()
                ? Words.t("profile.conflict.emptied", "person", person, "at", time)
                : Words.t("profile.conflict", "person", person, "at", time, "value", theirs);
    }

    private Button choice(String verb, R theirs, Runnable then) {
        return new Button(Words.t(verb), clicked -> {
            getContent().setVisible(false);
            seen.accept(theirs);
            then.run();
        });
    }
}

package org.lodestone.organisation.editors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.lodestone.kernel.Problem;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Words;

/** Under a row that somebody else changed: what they wrote, and what becomes of it. */
final class RowConflict extends Composite<Div> {

    RowConflict() {
        getContent().addClassName("org-conflict");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(false);
    }

    /** @param theirs the row as it is now, in words */
    void ask(Problem.StaleEdit stale, String theirs, Runnable keep, Runnable replace) {
        Object at = stale.arguments().get("at");
        String person = String.valueOf(stale.arguments().get("person"));
        String time = at instanceof Instant instant ? Formats.dateTime(instant) : "";
        Span words = new Span(
                theirs.isBlank()
                        ? Words.t("profile.conflict.emptied", "person", person, "at", time)
                        : Words.t("profile.conflict", "person", person, "at", time, "value", theirs));
        getContent().removeAll();
        getContent()
                .add(
                        words,
                        new Div(
                                new Button(Words.t("profile.conflict.keep"), clicked -> end(keep)),
                                new Button(Words.t("profile.conflict.replace"), clicked -> end(replace))));
        getContent().setVisible(true);
    }

    private void end(Runnable choice) {
        getContent().setVisible(false);
        choice.run();
    }
}

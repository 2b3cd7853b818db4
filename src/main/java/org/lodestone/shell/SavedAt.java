package org.lodestone.shell;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** "Saved 14:02", read out by screen readers; set only after the commit. */
public class SavedAt extends Span {

    public SavedAt() {
        addClassName("ls-saved");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    public void saved(Instant at) {
        show(at, Words.t("shell.saved", "time", Formats.time(at)));
    }

    /** With the day, where it was not today. */
    public void savedThen(Instant at) {
        show(at, Words.t("shell.savedOn", "time", Formats.dateTime(at)));
    }

    private void show(Instant at, String words) {
        setText(words);
        setTitle(Formats.dateTime(at));
        getElement().setAttribute("data-at", at.toString());
    }

    public void saving() {
        setText(Words.t("shell.saving"));
    }
}

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
        setText(Words.t("shell.saved", "time", Formats.time(at)));
    }

    public void saving() {
        setText(Words.t("shell.saving"));
    }
}

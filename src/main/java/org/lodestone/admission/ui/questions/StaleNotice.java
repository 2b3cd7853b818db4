package org.lodestone.admission.ui.questions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.lodestone.kernel.Problem;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** Shows what somebody else wrote in the meantime, before it is replaced. */
public final class StaleNotice {

    private StaleNotice() {}

    public static Notice of(String person, Instant at, Component theirs, Runnable keepMine, Runnable takeTheirs) {
        Button keep = new Button(Words.t("admissionui.stale.keepMine"), clicked -> keepMine.run());
        Button take = new Button(Words.t("admissionui.stale.takeTheirs"), clicked -> takeTheirs.run());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div value = new Div(theirs);
        value.addClassName("adm-theirs");
        Div actions = new Div(take, keep);
        actions.addClassName("ls-actions");
        Notice notice = new Notice(
                Tone.ATTENTION,
                Words.t("admissionui.stale.title", "person", person, "at", Formats.time(at)),
                value,
                actions);
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    public static String person(Problem.StaleEdit stale) {
        return String.valueOf(stale.arguments().getOrDefault("person", ""));
    }

    public static Instant at(Problem.StaleEdit stale, Instant otherwise) {
        return stale.arguments().get("at") instanceof Instant instant ? instant : otherwise;
    }
}

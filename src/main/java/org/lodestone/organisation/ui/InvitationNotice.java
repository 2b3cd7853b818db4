package org.lodestone.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.function.Consumer;
import org.lodestone.organisation.OpenedInvitation;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** An invitation that waits for the reader. */
final class InvitationNotice extends Composite<Div> {

    InvitationNotice(OpenedInvitation invitation, Consumer<UUID> accept) {
        Button button =
                new Button(Words.t("organisation.invitation.accept"), clicked -> accept.accept(invitation.id()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent()
                .add(new Notice(
                        Tone.ACCENT,
                        Words.t("organisation.invitation.title", "organisation", invitation.organisation()),
                        new Paragraph(Words.t(
                                "organisation.invitation.open",
                                "right",
                                Words.t("right", invitation.right()),
                                "until",
                                Formats.date(invitation.expiresAt()))),
                        new Div(button)));
    }
}

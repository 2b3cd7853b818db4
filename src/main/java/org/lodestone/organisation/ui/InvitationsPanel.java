package org.lodestone.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lodestone.organisation.InvitationState;
import org.lodestone.organisation.InvitationSummary;
import org.lodestone.organisation.InvitingPeople;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** Invites people, and shows how each invitation stands. */
final class InvitationsPanel extends Composite<Panel> {

    private final InvitingPeople inviting;
    private final String reference;
    private final Runnable again;

    InvitationsPanel(List<InvitationSummary> invitations, InvitingPeople inviting, String reference, Runnable again) {
        this.inviting = inviting;
        this.reference = reference;
        this.again = again;
        getContent().with(new InviteForm(input -> {
            inviting.invite(reference, input);
            Notify.done(
                    Words.t("organisation.invite.done", "email", input.email().value()));
            again.run();
        }));
        invitations.forEach(invitation -> getContent().with(row(invitation)));
    }

    private Component row(InvitationSummary invitation) {
        Span email = new Span(invitation.email());
        email.addClassName("org-name");
        Span line = new Span(Words.t(
                "organisation.invite.line",
                "right",
                Words.t("right", invitation.right()),
                "at",
                Formats.date(invitation.invitedAt()),
                "until",
                Formats.date(invitation.expiresAt())));
        line.addClassNames("ls-muted", "ls-small");
        Div who = new Div(email, line);
        who.addClassName("org-words");
        Div way = new Div();
        way.addClassName("ls-actions");
        if (invitation.state() == InvitationState.PENDING || invitation.state() == InvitationState.EXPIRED) {
            way.add(button("organisation.invite.resend", invitation, () -> resend(invitation)));
        }
        if (invitation.state() == InvitationState.PENDING) {
            way.add(button("organisation.invite.revoke", invitation, () -> revoke(invitation)));
        }
        Div row = new Div(who, tag(invitation.state()), way);
        row.addClassNames("org-row", "org-invitation");
        return row;
    }

    private static Tag tag(InvitationState state) {
        Tone tone =
                switch (state) {
                    case PENDING -> Tone.INFO;
                    case ACCEPTED -> Tone.GOOD;
                    case EXPIRED -> Tone.ATTENTION;
                    case REVOKED -> Tone.NEUTRAL;
                };
        return new Tag(tone, Words.t("invitation-state", state));
    }

    private static Button button(String key, InvitationSummary invitation, Runnable act) {
        Button button = new Button(Words.t(key), clicked -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Words.t(key) + ": " + invitation.email());
        return button;
    }

    private void resend(InvitationSummary invitation) {
        InvitationSummary sent = inviting.resend(reference, invitation.id());
        boolean newer = !sent.id().equals(invitation.id());
        Notify.done(
                Words.t(newer ? "organisation.invite.newer" : "organisation.invite.done", "email", invitation.email()));
        again.run();
    }

    private void revoke(InvitationSummary invitation) {
        inviting.revoke(reference, invitation.id());
        again.run();
    }
}

package org.lodestone.alliance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.lodestone.alliance.StaffOverview;
import org.lodestone.alliance.StaffOverview.Invitation;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** Who is invited and has no account yet; what has run out can be sent anew. */
final class InvitationList extends UnorderedList {

    interface Acts {
        void withdraw(Invitation invitation);

        void inviteAgain(Invitation invitation);
    }

    private final transient Acts acts;

    InvitationList(StaffOverview overview, Acts acts) {
        this.acts = acts;
        addClassNames("ls-list", "alliance-invitations");
        overview.invitations().forEach(invitation -> add(row(invitation, overview.mayChange())));
    }

    private ListItem row(Invitation invitation, boolean mayChange) {
        ListItem row = new ListItem(words(invitation));
        if (mayChange) {
            Div way = new Div();
            way.addClassName("ls-actions");
            if (invitation.expired()) {
                way.add(button("alliance.staff.again", invitation, () -> acts.inviteAgain(invitation)));
            }
            way.add(button("alliance.staff.withdraw", invitation, () -> acts.withdraw(invitation)));
            row.add(way);
        }
        return row;
    }

    private static Button button(String key, Invitation invitation, Runnable act) {
        Button button = new Button(Words.t(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Words.t(key + "Of", "email", invitation.email().value()));
        return button;
    }

    private static Div words(Invitation invitation) {
        Span line = new Span(Words.t(
                "alliance.staff.pendingLine",
                "role",
                Words.t("staffRole", invitation.role()),
                "date",
                Formats.date(invitation.invitedAt()),
                "until",
                Formats.date(invitation.expiresAt())));
        line.addClassNames("ls-muted", "ls-small");
        Div words = new Div(new Span(invitation.email().value()), line);
        words.addClassName("words");
        if (invitation.expired()) {
            words.add(new Tag(Tone.ATTENTION, Words.t("alliance.staff.expired")));
        }
        return words;
    }
}

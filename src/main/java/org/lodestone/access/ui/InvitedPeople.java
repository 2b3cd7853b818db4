package org.lodestone.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lodestone.access.PortalInvitation;
import org.lodestone.shell.ConfirmAct;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** Who is invited to a role for the whole portal and has no account yet; what has run out can be sent anew. */
class InvitedPeople extends UnorderedList {

    private final transient Optional<Acts> acts;

    private record Acts(Consumer<PortalInvitation> again, Consumer<PortalInvitation> withdrawing) {}

    InvitedPeople(
            List<PortalInvitation> invitations,
            Consumer<PortalInvitation> again,
            Consumer<PortalInvitation> withdrawing) {
        this(invitations, Optional.of(new Acts(again, withdrawing)));
    }

    /** For those who only read. */
    InvitedPeople(List<PortalInvitation> invitations) {
        this(invitations, Optional.empty());
    }

    private InvitedPeople(List<PortalInvitation> invitations, Optional<Acts> acts) {
        this.acts = acts;
        addClassNames("ls-list", "access-people");
        invitations.forEach(invitation -> add(line(invitation)));
    }

    private ListItem line(PortalInvitation invitation) {
        Span email = new Span(invitation.email().value());
        email.addClassName("name");
        Span until = new Span(Words.t(
                "access.people.pendingLine",
                "date",
                Formats.date(invitation.invitedAt()),
                "until",
                Formats.date(invitation.expiresAt())));
        until.addClassName("ls-muted");
        Div who = new Div(email, until);
        who.addClassName("who");
        Div what = new Div(new Tag(Tone.ACCENT, Words.t("access.role", invitation.role())));
        what.addClassName("what");
        if (invitation.expired()) {
            what.add(new Tag(Tone.ATTENTION, Words.t("access.people.expired")));
        }
        ListItem line = new ListItem(who, what);
        acts.ifPresent(may -> line.add(actions(invitation, may)));
        return line;
    }

    private static Div actions(PortalInvitation invitation, Acts may) {
        Div actions = new Div();
        actions.addClassName("ls-actions");
        if (invitation.expired()) {
            actions.add(
                    button("access.people.again", invitation, () -> may.again().accept(invitation)));
        }
        actions.add(button("access.people.withdraw", invitation, () -> askToWithdraw(invitation, may.withdrawing())));
        return actions;
    }

    private static void askToWithdraw(PortalInvitation invitation, Consumer<PortalInvitation> withdrawing) {
        ConfirmAct.askDangerous(
                Words.t("access.people.withdraw.title"),
                Words.t(
                        "access.people.withdraw.follows",
                        "address",
                        invitation.email().value()),
                Words.t("access.people.withdraw"),
                () -> withdrawing.accept(invitation));
    }

    private static Button button(String key, PortalInvitation invitation, Runnable act) {
        Button button = new Button(Words.t(key), click -> act.run());
        button.setAriaLabel(Words.t(key) + ": " + invitation.email().value());
        return button;
    }
}

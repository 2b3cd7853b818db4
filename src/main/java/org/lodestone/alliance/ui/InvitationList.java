package org.lodestone.alliance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.BiConsumer;
import org.lodestone.alliance.StaffOverview;
import org.lodestone.alliance.StaffOverview.Invitation;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Words;

/** Who is invited and has no account yet. */
final class InvitationList extends UnorderedList {

    InvitationList(StaffOverview overview, BiConsumer<StaffOverview, Invitation> withdrawing) {
        addClassNames("ls-list", "alliance-invitations");
        for (Invitation invitation : overview.invitations()) {
            ListItem row = new ListItem(words(invitation));
            if (overview.mayChange()) {
                Button withdraw = new Button(
                        Words.t("alliance.staff.withdraw"), click -> withdrawing.accept(overview, invitation));
                withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                withdraw.setAriaLabel(Words.t(
                        "alliance.staff.withdrawOf", "email", invitation.email().value()));
                row.add(withdraw);
            }
            add(row);
        }
    }

    private static Div words(Invitation invitation) {
        Span line = new Span(Words.t(
                "alliance.staff.pendingLine",
                "role",
                Words.t("staffRole", invitation.role()),
                "date",
                Formats.date(invitation.invitedAt())));
        line.addClassNames("ls-muted", "ls-small");
        Div words = new Div(new Span(invitation.email().value()), line);
        words.addClassName("words");
        return words;
    }
}

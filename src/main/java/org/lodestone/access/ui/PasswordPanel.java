package org.lodestone.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import org.lodestone.access.CurrentSession;
import org.lodestone.access.MyAccount;
import org.lodestone.access.PersonCard;
import org.lodestone.access.Registering;
import org.lodestone.shell.Marks;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** Changing the password. */
class PasswordPanel extends Panel {

    private final transient MyAccount account;
    private final transient Registering registering;
    private final transient CurrentSession session;
    private final transient PersonCard card;
    private final PasswordField now = Fields.password(Words.t("access.password.current"), "current-password");
    private final PasswordField next = Fields.newPassword(Words.t("access.password.new"));

    PasswordPanel(MyAccount account, Registering registering, CurrentSession session, PersonCard card) {
        super(Words.t("access.account.password"));
        this.account = account;
        this.registering = registering;
        this.session = session;
        this.card = card;
        Marks.endWhenAnswered(now);
        with(
                CalmPage.line(Words.t("access.account.password.line")),
                AccountView.stack(now, next, new Button(Words.t("access.account.password.action"), click -> change())));
    }

    private void change() {
        boolean strong = Fields.strong(
                next, registering.weakness(next.getValue(), card.email().value(), card.name()));
        now.setInvalid(now.isEmpty());
        now.setErrorMessage(now.isEmpty() ? Words.t("access.password.current.missing") : "");
        if (strong && !now.isEmpty()) {
            session.goOnWith(account.changePassword(now.getValue(), next.getValue()));
            now.clear();
            next.clear();
            next.setInvalid(false);
            Notify.done(Words.t("access.account.password.done"));
        }
    }
}

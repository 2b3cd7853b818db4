package org.lodestone.access.ui;

import com.vaadin.flow.component.button.Button;
import org.lodestone.access.ForgottenPasswords;
import org.lodestone.access.PersonCard;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** For accounts that have no password yet: it comes by mail. */
class NoPasswordPanel extends Panel {

    NoPasswordPanel(ForgottenPasswords forgotten, PersonCard card) {
        super(Words.t("access.account.password"));
        with(
                CalmPage.line(Words.t("access.account.noPassword")),
                new Button(Words.t("access.forgotten.action"), click -> {
                    forgotten.ask(card.email(), card.language());
                    Notify.done(Words.t("access.link.sent"));
                }));
    }
}

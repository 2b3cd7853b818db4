package org.lodestone.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import org.lodestone.access.ChangingEmail;
import org.lodestone.access.PersonCard;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.shell.Marks;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** Asking for another address. */
class EmailPanel extends Panel {

    private final transient ChangingEmail changing;
    private final transient PersonCard card;
    private final EmailField address = Fields.email(Words.t("access.account.email.new"));
    private final PasswordField password = Fields.password(Words.t("access.password.current"), "current-password");

    EmailPanel(ChangingEmail changing, PersonCard card) {
        super(Words.t("access.account.email"));
        this.changing = changing;
        this.card = card;
        address.getElement().setAttribute("autocomplete", "email");
        Marks.endWhenAnswered(password);
        with(
                CalmPage.line(Words.t("access.account.email.line")),
                AccountView.stack(
                        address, password, new Button(Words.t("access.account.email.action"), click -> ask())));
    }

    private void ask() {
        password.setInvalid(password.isEmpty());
        password.setErrorMessage(password.isEmpty() ? Words.t("access.password.current.missing") : "");
        Fields.address(address).filter(wanted -> !password.isEmpty()).ifPresent(this::ask);
    }

    private void ask(EmailAddress wanted) {
        changing.ask(wanted, password.getValue());
        show(new Notice(
                Tone.INFO,
                Words.t("access.mail.title"),
                Words.t("access.account.email.sent", "old", card.email().value(), "new", wanted.value())));
    }
}

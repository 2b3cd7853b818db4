package org.lodestone.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.lodestone.access.AccessAddresses;
import org.lodestone.access.ForgottenPasswords;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.messaging.WatchingTheOutbox;
import org.lodestone.shell.Links;
import org.lodestone.shell.Words;

/** Asks for a link to a new password. */
@Route(value = "forgotten", autoLayout = false)
@AnonymousAllowed
class ForgottenView extends Composite<CalmPage> implements HasDynamicTitle {

    private final transient ForgottenPasswords passwords;
    private final transient WatchingTheOutbox outbox;

    ForgottenView(ForgottenPasswords passwords, WatchingTheOutbox outbox) {
        this.passwords = passwords;
        this.outbox = outbox;
        EmailField email = Fields.email(Words.t("access.email"));
        Button send = new Button(Words.t("access.forgotten.action"), click -> Fields.address(email)
                .ifPresent(this::send));
        send.addThemeName("primary");
        send.addClickShortcut(Key.ENTER);
        Div form = new Div(email, send);
        form.addClassName("access-form");
        getContent()
                .show(
                        getPageTitle(),
                        CalmPage.line(Words.t("access.forgotten.line")),
                        form,
                        CalmPage.below(Links.to(AccessAddresses.SIGN_IN, Words.t("access.forgotten.back"))));
    }

    private void send(EmailAddress address) {
        passwords.ask(address, Words.language());
        LookAtYourMail.on(getContent(), outbox, Words.t("access.forgotten.sent", "address", address.value()));
    }

    @Override
    public String getPageTitle() {
        return Words.t("access.forgotten.title");
    }
}

package org.lodestone.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.lodestone.access.AccessAddresses;
import org.lodestone.access.ForgottenPasswords;
import org.lodestone.access.LinkOpened;
import org.lodestone.access.LinkState;
import org.lodestone.access.Registering;
import org.lodestone.messaging.WatchingTheOutbox;
import org.lodestone.shell.Links;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** A new password, by the link in a letter. */
@Route(value = "reset/:secret", autoLayout = false)
@AnonymousAllowed
class ResetView extends Composite<CalmPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ForgottenPasswords passwords;
    private final transient Registering registering;
    private final transient WatchingTheOutbox outbox;

    ResetView(ForgottenPasswords passwords, Registering registering, WatchingTheOutbox outbox) {
        this.passwords = passwords;
        this.registering = registering;
        this.outbox = outbox;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("secret").orElse("");
        LinkOpened link = passwords.opened(secret);
        if (link.foreign()) {
            getContent().show(getPageTitle(), LinkNotices.foreign());
        } else if (link.state() == LinkState.USABLE) {
            form(secret, link.address().orElseThrow().value());
        } else if (link.state() == LinkState.UNKNOWN) {
            getContent()
                    .show(
                            getPageTitle(),
                            LinkNotices.of(link.state()),
                            CalmPage.below(Links.to(AccessAddresses.FORGOTTEN, Words.t("access.link.another"))));
        } else {
            getContent()
                    .show(
                            getPageTitle(),
                            LinkNotices.of(link.state()),
                            LinkNotices.another(getContent(), outbox, () -> passwords.sendAgain(secret)));
        }
    }

    private void form(String secret, String address) {
        PasswordField password = Fields.newPassword(Words.t("access.password.new"));
        password.addBlurListener(left -> {
            if (!password.isEmpty()) {
                Fields.strong(password, registering.weakness(password.getValue(), address, ""));
            }
        });
        Button save = new Button(Words.t("access.reset.action"), click -> {
            if (Fields.strong(password, registering.weakness(password.getValue(), address, ""))) {
                passwords.reset(secret, password.getValue());
                done();
            }
        });
        save.addThemeName("primary");
        save.addClickShortcut(Key.ENTER);
        Div form = new Div(password, save);
        form.addClassName("access-form");
        getContent().show(getPageTitle(), CalmPage.line(Words.t("access.reset.line", "address", address)), form);
    }

    private void done() {
        getContent()
                .show(
                        getPageTitle(),
                        new Notice(Tone.GOOD, Words.t("access.reset.done")),
                        Links.button(AccessAddresses.SIGN_IN, Words.t("access.signIn.action"), true));
    }

    @Override
    public String getPageTitle() {
        return Words.t("access.reset.title");
    }
}

package org.lodestone.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import org.lodestone.access.AccessAddresses;
import org.lodestone.access.LinkOpened;
import org.lodestone.access.LinkState;
import org.lodestone.access.Registering;
import org.lodestone.messaging.WatchingTheOutbox;
import org.lodestone.shell.Links;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** Confirms an address: the password of the registration, once more, opens the account and signs in. */
@Route(value = "confirm/:secret", autoLayout = false)
@AnonymousAllowed
class ConfirmView extends Composite<CalmPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Registering registering;
    private final transient WatchingTheOutbox outbox;

    ConfirmView(Registering registering, WatchingTheOutbox outbox) {
        this.registering = registering;
        this.outbox = outbox;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("secret").orElse("");
        LinkOpened link = registering.opened(secret);
        if (link.state() == LinkState.USABLE && !link.foreign()) {
            askForPassword(event, secret, link);
        } else if (link.state() == LinkState.USABLE) {
            getContent().show(getPageTitle(), LinkNotices.foreign());
        } else if (link.state() == LinkState.USED) {
            getContent()
                    .show(
                            getPageTitle(),
                            new Notice(Tone.INFO, Words.t("access.confirm.used"), Words.t("access.confirm.used.text")),
                            goOn(link.foreign()));
        } else if (link.state() == LinkState.EXPIRED) {
            getContent()
                    .show(
                            getPageTitle(),
                            LinkNotices.of(link.state()),
                            LinkNotices.another(getContent(), outbox, () -> registering.sendAgain(secret)));
        } else {
            getContent()
                    .show(
                            getPageTitle(),
                            LinkNotices.of(link.state()),
                            CalmPage.below(
                                    Links.to(AccessAddresses.SIGN_IN, Words.t("access.signIn.action")),
                                    Links.to(AccessAddresses.REGISTER, Words.t("access.signIn.register"))));
        }
    }

    private void askForPassword(BeforeEnterEvent event, String secret, LinkOpened link) {
        String address = link.address().orElseThrow().value();
        PostForm form = new PostForm("sign-in").hidden("confirmation", secret).hidden("email", address);
        form.add(
                Fields.password(Words.t("access.password"), "current-password"),
                PostForm.submit(Words.t("access.confirm.action")));
        List<Component> parts = new ArrayList<>();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("failed")
                .map(reason -> SignInView.failure(
                        reason.equals("wrong") ? "confirm" : reason,
                        event.getLocation().getQueryParameters()))
                .ifPresent(parts::add);
        parts.add(CalmPage.line(Words.t("access.confirm.line", "address", address)));
        parts.add(form);
        getContent().show(getPageTitle(), parts.toArray(Component[]::new));
    }

    private static Anchor goOn(boolean signedIn) {
        return signedIn
                ? Links.button("", Words.t("shell.toHome"), true)
                : Links.button(AccessAddresses.SIGN_IN, Words.t("access.signIn.action"), true);
    }

    @Override
    public String getPageTitle() {
        return Words.t("access.confirm.title");
    }
}

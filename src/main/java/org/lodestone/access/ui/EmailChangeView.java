package org.lodestone.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.lodestone.access.AccessAddresses;
import org.lodestone.access.ChangingEmail;
import org.lodestone.access.EmailConfirmation;
import org.lodestone.access.LinkOpened;
import org.lodestone.access.LinkState;
import org.lodestone.messaging.WatchingTheOutbox;
import org.lodestone.shell.Links;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** Confirms a change of address, at the old address or at the new one. */
@Route(value = "account/email/:secret", autoLayout = false)
@AnonymousAllowed
class EmailChangeView extends Composite<CalmPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ChangingEmail changing;
    private final transient WatchingTheOutbox outbox;

    EmailChangeView(ChangingEmail changing, WatchingTheOutbox outbox) {
        this.changing = changing;
        this.outbox = outbox;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("secret").orElse("");
        LinkOpened link = changing.opened(secret);
        if (link.foreign()) {
            getContent().show(getPageTitle(), LinkNotices.foreign());
        } else if (link.state() == LinkState.USABLE) {
            Button confirm = new Button(Words.t("access.emailChange.action"), click -> confirm(secret));
            confirm.addThemeName("primary");
            String address = link.address().orElseThrow().value();
            getContent()
                    .show(
                            getPageTitle(),
                            CalmPage.line(Words.t("access.emailChange.line", "address", address)),
                            confirm);
        } else if (link.state() == LinkState.EXPIRED) {
            getContent()
                    .show(
                            getPageTitle(),
                            LinkNotices.of(link.state()),
                            LinkNotices.another(getContent(), outbox, () -> changing.sendAgain(secret)));
        } else {
            getContent()
                    .show(
                            getPageTitle(),
                            LinkNotices.of(link.state()),
                            Links.button(AccessAddresses.ACCOUNT, Words.t("access.account.title"), true));
        }
    }

    private void confirm(String secret) {
        EmailConfirmation outcome = changing.confirm(secret);
        Tone tone = outcome == EmailConfirmation.TAKEN ? Tone.ATTENTION : Tone.GOOD;
        getContent()
                .show(
                        getPageTitle(),
                        new Notice(tone, Words.t("access.emailChange", outcome)),
                        Links.button(AccessAddresses.ACCOUNT, Words.t("access.account.title"), true));
    }

    @Override
    public String getPageTitle() {
        return Words.t("access.emailChange.title");
    }
}

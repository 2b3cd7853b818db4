package org.lodestone.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.lodestone.access.AccessAddresses;
import org.lodestone.access.ContinuePath;
import org.lodestone.access.MyAccount;
import org.lodestone.access.Registering;
import org.lodestone.access.RegistrationForm;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.messaging.WatchingTheOutbox;
import org.lodestone.shell.Links;
import org.lodestone.shell.Words;

/** Getting an account: name, address, password; then a letter with a link. */
@Route(value = "register", autoLayout = false)
@AnonymousAllowed
class RegisterView extends Composite<CalmPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Registering registering;
    private final transient MyAccount account;
    private final transient WatchingTheOutbox outbox;
    private final TextField name = Fields.name(Words.t("access.name"));
    private final EmailField email = Fields.email(Words.t("access.email"));
    private final PasswordField password = Fields.newPassword(Words.t("access.password"));
    private final ZoneOfTheBrowser zone = new ZoneOfTheBrowser();
    private String path = "/";

    RegisterView(Registering registering, MyAccount account, WatchingTheOutbox outbox) {
        this.registering = registering;
        this.account = account;
        this.outbox = outbox;
        password.addBlurListener(left -> {
            if (!password.isEmpty()) {
                checkPassword();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        path = ContinuePath.safe(asked.getSingleParameter("continue").orElse("/"));
        if (account.signedIn()) {
            getContent().show(Words.t("access.register.title"), LinkNotices.foreign());
            return;
        }
        Optional<String> invited = asked.getSingleParameter("email");
        invited.ifPresent(email::setValue);
        Button register = new Button(Words.t("access.register.action"), click -> register());
        register.addThemeName("primary");
        register.addClickShortcut(Key.ENTER);
        Div form = new Div(name, email, password, register);
        form.addClassName("access-form");
        getContent()
                .show(
                        Words.t("access.register.title"),
                        CalmPage.line(
                                Words.t(invited.isPresent() ? "access.register.invited" : "access.register.line")),
                        form,
                        CalmPage.below(Links.to(AccessAddresses.signIn(path), Words.t("access.register.signIn"))));
    }

    private void register() {
        boolean named = Fields.filled(name, Words.t("access.name.missing"));
        Optional<EmailAddress> address = Fields.address(email);
        boolean strong = checkPassword();
        if (!named || address.isEmpty() || !strong) {
            return;
        }
        registering.register(new RegistrationForm(
                address.get(), name.getValue(), password.getValue(), Words.language(), zone.get(), path));
        LookAtYourMail.on(
                getContent(),
                outbox,
                Words.t("access.register.sent", "address", address.get().value()));
    }

    private boolean checkPassword() {
        return Fields.strong(password, registering.weakness(password.getValue(), email.getValue(), name.getValue()));
    }

    @Override
    public String getPageTitle() {
        return Words.t("access.register.title");
    }
}

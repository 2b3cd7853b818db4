package org.lodestone.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.lodestone.access.AccessAddresses;
import org.lodestone.access.FirstAdministrator;
import org.lodestone.access.LinkState;
import org.lodestone.access.Registering;
import org.lodestone.access.RegistrationForm;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.shell.Links;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** Makes the first system administrator, by the link that the portal's first start printed. */
@Route(value = "first-administrator/:secret", autoLayout = false)
@AnonymousAllowed
class FirstAdministratorView extends Composite<CalmPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FirstAdministrator first;
    private final transient Registering registering;
    private final TextField name = Fields.name(Words.t("access.name"));
    private final EmailField email = Fields.email(Words.t("access.email"));
    private final PasswordField password = Fields.newPassword(Words.t("access.password"));
    private final ZoneOfTheBrowser zone = new ZoneOfTheBrowser();
    private String secret = "";

    FirstAdministratorView(FirstAdministrator first, Registering registering) {
        this.first = first;
        this.registering = registering;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        LinkState state = first.state(secret);
        if (state != LinkState.USABLE) {
            getContent().show(getPageTitle(), noMore(state), CalmPage.below(signIn()));
            return;
        }
        Button make = new Button(Words.t("access.first.action"), click -> make());
        make.addThemeName("primary");
        Div form = new Div(name, email, password, make);
        form.addClassName("access-form");
        getContent().show(getPageTitle(), CalmPage.line(Words.t("access.first.line")), form);
    }

    /** There is nobody to ask for another link: the portal's next start prints it. */
    private static Notice noMore(LinkState state) {
        return new Notice(
                Tone.ATTENTION,
                Words.t("access.link.title", state),
                Words.t(state == LinkState.USED ? "access.first.used" : "access.first.again"));
    }

    private static Anchor signIn() {
        return Links.to(AccessAddresses.SIGN_IN, Words.t("access.signIn.action"));
    }

    private void make() {
        boolean named = Fields.filled(name, Words.t("access.name.missing"));
        Optional<EmailAddress> address = Fields.address(email);
        boolean strong =
                Fields.strong(password, registering.weakness(password.getValue(), email.getValue(), name.getValue()));
        if (named && address.isPresent() && strong) {
            first.make(
                    secret,
                    new RegistrationForm(
                            address.get(), name.getValue(), password.getValue(), Words.language(), zone.get(), "/"));
            UI.getCurrent().navigate(AccessAddresses.SIGN_IN + "?ready");
        }
    }

    @Override
    public String getPageTitle() {
        return Words.t("access.first.title");
    }
}

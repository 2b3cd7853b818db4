package org.lodestone.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.organisation.AcceptingInvitations;
import org.lodestone.organisation.JoiningAnOrganisation;
import org.lodestone.organisation.OpenedInvitation;
import org.lodestone.organisation.OrganisationAddresses;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Links;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** What the link in an invitation's letter opens: accept it, or read why not, and what can be done instead. */
@Route("invitation/:token")
@AnonymousAllowed
class InvitationView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AcceptingInvitations accepting;
    private final transient JoiningAnOrganisation joining;
    private final transient CurrentPerson current;

    InvitationView(AcceptingInvitations accepting, JoiningAnOrganisation joining, CurrentPerson current) {
        this.accepting = accepting;
        this.joining = joining;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        OpenedInvitation invitation = accepting.open(token);
        Panel panel = new Panel().with(new Paragraph(words(invitation)));
        Div actions = new Div(actions(invitation, token).toArray(Component[]::new));
        actions.addClassName("ls-actions");
        panel.with(actions);
        getContent()
                .show(
                        new PageHeading(
                                Words.t("organisation.invitation.title", "organisation", invitation.organisation())),
                        panel);
    }

    private static String words(OpenedInvitation invitation) {
        return Words.t(
                "invitation-standing." + invitation.standing().name(),
                "right",
                Words.t("right", invitation.right()),
                "until",
                Formats.date(invitation.expiresAt()),
                "address",
                invitation.address(),
                "organisation",
                invitation.organisation());
    }

    private List<Component> actions(OpenedInvitation invitation, String token) {
        return switch (invitation.standing()) {
            case OPEN -> List.of(primary(Words.t("organisation.invitation.accept"), () -> accept(token)));
            case SIGN_IN ->
                List.of(
                        Links.button(back("sign-in", token), Words.t("organisation.invitation.signIn"), true),
                        Links.button(back("register", token), Words.t("organisation.invitation.register"), false));
            case OTHER_ACCOUNT, EXPIRED, REVOKED -> List.of(askForAnother(token));
            case USED ->
                List.of(
                        invitation.leadsTo() == null
                                ? askForAnother(token)
                                : Links.button(invitation.leadsTo(), Words.t("organisation.invitation.goOn"), true));
        };
    }

    private Component askForAnother(String token) {
        return current.id().isPresent()
                ? primary(Words.t("organisation.invitation.ask"), () -> ask(token))
                : Links.button(back("sign-in", token), Words.t("organisation.invitation.signInFirst"), true);
    }

    private static Button primary(String verb, Runnable act) {
        Button button = new Button(verb, clicked -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static String back(String page, String token) {
        String here = "/" + OrganisationAddresses.invitation(token);
        return page + "?continue=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    private void accept(String token) {
        UI.getCurrent().navigate(accepting.accept(token).leadsTo());
    }

    private void ask(String token) {
        joining.askAfterInvitation(token);
        Notify.done(Words.t("organisation.new.asked"));
        UI.getCurrent().navigate(OrganisationAddresses.NEW);
    }

    @Override
    public String getPageTitle() {
        return Words.t("organisation.invitation.pageTitle");
    }
}

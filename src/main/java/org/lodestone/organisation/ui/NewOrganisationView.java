package org.lodestone.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lodestone.organisation.AcceptingInvitations;
import org.lodestone.organisation.FoundMatch;
import org.lodestone.organisation.Founding;
import org.lodestone.organisation.FoundingAnOrganisation;
import org.lodestone.organisation.FoundingInput;
import org.lodestone.organisation.JoiningAnOrganisation;
import org.lodestone.organisation.OrganisationAddresses;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Words;

/** Find one's organisation, or enter it. What is here already leads to asking to join, never to a second record. */
@Route("organisations/new")
@PermitAll
class NewOrganisationView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FoundingAnOrganisation founding;
    private final transient JoiningAnOrganisation joining;
    private final transient AcceptingInvitations accepting;
    private final FoundingForm form;
    private final Div waiting = new Div();
    private final Div found = new Div();

    NewOrganisationView(
            FoundingAnOrganisation founding, JoiningAnOrganisation joining, AcceptingInvitations accepting) {
        this.founding = founding;
        this.joining = joining;
        this.accepting = accepting;
        this.form = new FoundingForm(input -> enter(input, false));
        found.getElement().setAttribute("aria-live", "polite");
        waiting.addClassName("org-sections");
        getContent()
                .show(
                        new PageHeading(Words.t("organisation.new.title"))
                                .subtitle(Words.t("organisation.new.subtitle")),
                        waiting,
                        form,
                        found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        founding.ownDomain().ifPresent(form::prefillDomain);
        showWaiting();
    }

    private void showWaiting() {
        waiting.removeAll();
        accepting.mine().forEach(invitation -> waiting.add(new InvitationNotice(invitation, this::accept)));
        joining.mine()
                .forEach(request -> waiting.add(new OwnRequestNotice(request, id -> {
                    joining.withdraw(id);
                    showWaiting();
                })));
    }

    private void accept(java.util.UUID invitation) {
        UI.getCurrent().navigate(accepting.accept(invitation).leadsTo());
    }

    private void enter(FoundingInput input, boolean another) {
        switch (founding.found(input, another)) {
            case Founding.Entered entered -> {
                Notify.done(Words.t(
                        "organisation.new.entered",
                        "organisation",
                        entered.organisation().name()));
                UI.getCurrent()
                        .navigate(OrganisationAddresses.profile(
                                entered.organisation().reference()));
            }
            case Founding.AlreadyThere there -> show(there.matches(), input);
        }
    }

    private void show(List<FoundMatch> matches, FoundingInput input) {
        found.removeAll();
        MatchesPanel panel = new MatchesPanel(matches, this::ask, () -> enter(input, true));
        found.add(panel);
        panel.scrollIntoView();
    }

    private void ask(OrganisationId organisation, String words) {
        joining.ask(organisation, words);
        Notify.done(Words.t("organisation.new.asked"));
        found.removeAll();
        showWaiting();
    }

    @Override
    public String getPageTitle() {
        return Words.t("organisation.new.title");
    }
}

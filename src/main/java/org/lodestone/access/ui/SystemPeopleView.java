package org.lodestone.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.lodestone.access.AccessAddresses;
import org.lodestone.access.AppointingPeople;
import org.lodestone.access.PersonRow;
import org.lodestone.access.PortalInvitation;
import org.lodestone.access.PortalRole;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/**
 * Portal-wide roles, and accounts that must not be used. What is looked for stands in the address. An auditor reads it
 * without the acts.
 */
@Route("system/people")
@RolesAllowed({"SYSTEM_ADMIN", "AUDITOR"})
class SystemPeopleView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AppointingPeople people;
    private final boolean appoints;
    private String text = "";

    SystemPeopleView(AppointingPeople people, AuthenticationContext authentication) {
        this.people = people;
        this.appoints = authentication.hasRole("SYSTEM_ADMIN");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        text = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("text")
                .orElse("");
        load();
    }

    private void load() {
        List<PersonRow> found = people.people(text);
        Panel list = new Panel(Words.t("access.people.list"));
        list.with(search());
        if (found.isEmpty()) {
            list.with(new EmptyState(Words.t("access.people.empty.title"), Words.t("access.people.empty.text")));
        } else {
            list.with(new PeopleList(found, appoints ? people : null, this::load));
        }
        getContent().show(new PageHeading(getPageTitle()).subtitle(Words.t("access.people.line")));
        if (appoints) {
            getContent().add(appoint());
        }
        List<PortalInvitation> invited = people.invitations();
        if (!invited.isEmpty()) {
            getContent()
                    .add(new Panel(Words.t("access.people.pending"))
                            .with(
                                    appoints
                                            ? new InvitedPeople(invited, this::inviteAgain, this::withdraw)
                                            : new InvitedPeople(invited)));
        }
        getContent().add(list);
    }

    private void inviteAgain(PortalInvitation invitation) {
        grant(invitation.email(), invitation.role());
    }

    private void withdraw(PortalInvitation invitation) {
        people.withdraw(invitation.id());
        Notify.done(
                Words.t("access.people.withdrawn", "address", invitation.email().value()));
        load();
    }

    private Component search() {
        TextField search = new TextField(Words.t("access.people.search"));
        search.setValue(text);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        AccessAddresses.SYSTEM_PEOPLE,
                        change.getValue().isBlank()
                                ? QueryParameters.empty()
                                : QueryParameters.of("text", change.getValue())));
        return search;
    }

    private Panel appoint() {
        EmailField email = Fields.email(Words.t("access.email"));
        email.getElement().setAttribute("autocomplete", "off");
        Select<PortalRole> role = new Select<>();
        role.setLabel(Words.t("access.people.role"));
        role.setItems(PortalRole.values());
        role.setItemLabelGenerator(one -> Words.t("access.role", one));
        role.setValue(PortalRole.AUDITOR);
        Button grant = new Button(Words.t("access.people.appoint"), click -> Fields.address(email)
                .ifPresent(address -> grant(address, role.getValue())));
        grant.addThemeName("primary");
        Div line = new Div(email, role, grant);
        line.addClassNames("ls-filters", "access-appoint");
        return new Panel(Words.t("access.people.appoint.title"))
                .with(CalmPage.line(Words.t("access.people.appoint.line")), line);
    }

    private void grant(EmailAddress address, PortalRole role) {
        boolean known = people.grant(address, role, Words.language());
        Notify.done(Words.t(known ? "access.people.appointed" : "access.people.invited", "address", address.value()));
        load();
    }

    @Override
    public String getPageTitle() {
        return Words.t("access.people.title");
    }
}

package org.lodestone.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.NamingOwners;
import org.lodestone.organisation.OrganisationAddresses;
import org.lodestone.organisation.OrganisationSummary;
import org.lodestone.organisation.OwnerlessOrganisation;
import org.lodestone.organisation.PersonInOrganisation;
import org.lodestone.shell.ConfirmAct;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.ProblemWords;
import org.lodestone.shell.Words;

/** Organisations that nobody can run any more, each with its people: a system administrator names one of them owner, an auditor reads. */
@Route(OrganisationAddresses.SYSTEM_OWNERS)
@RolesAllowed({"SYSTEM_ADMIN", "AUDITOR"})
class SystemOwnersView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient NamingOwners naming;
    private final transient AuthenticationContext authentication;

    SystemOwnersView(NamingOwners naming, AuthenticationContext authentication) {
        this.naming = naming;
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        List<OwnerlessOrganisation> found = naming.ownerless();
        List<Component> parts = new ArrayList<>();
        parts.add(new PageHeading(getPageTitle()).subtitle(Words.t("organisation.owners.subtitle")));
        if (found.isEmpty()) {
            parts.add(new Panel()
                    .with(new EmptyState(
                            Words.t("organisation.owners.none"), Words.t("organisation.owners.none.text"))));
        }
        found.forEach(each -> parts.add(panel(each)));
        getContent().show(parts.toArray(Component[]::new));
    }

    private Panel panel(OwnerlessOrganisation ownerless) {
        OrganisationSummary organisation = ownerless.organisation();
        Panel panel = new Panel().with(new H2(organisation.name()), muted(organisation.reference()));
        if (ownerless.people().isEmpty()) {
            return panel.with(new Paragraph(Words.t("organisation.owners.nobody")));
        }
        UnorderedList people = new UnorderedList();
        people.addClassName("ls-list");
        ownerless.people().forEach(person -> people.add(line(organisation, person)));
        return panel.with(people);
    }

    private ListItem line(OrganisationSummary organisation, PersonInOrganisation person) {
        Span name = new Span(person.name());
        name.addClassName("org-name");
        Div who = new Div(name, muted(person.email()), muted(Words.t("right", person.right())));
        who.addClassName("org-words");
        ListItem line = new ListItem(who);
        if (authentication.hasRole("SYSTEM_ADMIN")) {
            line.add(choice(organisation, person));
        }
        return line;
    }

    private Button choice(OrganisationSummary organisation, PersonInOrganisation person) {
        Button choose = new Button(Words.t("organisation.owners.name"), clicked -> ask(organisation, person));
        choose.setAriaLabel(
                Words.t("organisation.owners.nameOf", "person", person.name(), "organisation", organisation.name()));
        return choose;
    }

    private void ask(OrganisationSummary organisation, PersonInOrganisation person) {
        ConfirmAct.ask(
                Words.t("organisation.owners.name.title", "person", person.name()),
                Words.t(
                        "organisation.owners.name.follows",
                        "person",
                        person.name(),
                        "organisation",
                        organisation.name()),
                Words.t("organisation.owners.name"),
                () -> name(organisation, person));
    }

    private void name(OrganisationSummary organisation, PersonInOrganisation person) {
        try {
            naming.name(organisation.id(), person.person());
            Notify.done(Words.t("organisation.owners.named", "person", person.name()));
        } catch (Problem refused) {
            Notify.problem(ProblemWords.of(refused));
        }
        show();
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassNames("ls-small", "ls-muted");
        return span;
    }

    @Override
    public String getPageTitle() {
        return Words.t("organisation.owners.title");
    }
}

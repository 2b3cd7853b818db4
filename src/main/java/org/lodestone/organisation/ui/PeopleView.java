package org.lodestone.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AffiliationSummary;
import org.lodestone.organisation.InvitingPeople;
import org.lodestone.organisation.JoiningAnOrganisation;
import org.lodestone.organisation.ManagingPeople;
import org.lodestone.organisation.PersonInOrganisation;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** The people of an organisation: rights apart from contact roles, invitations with their state, requests to join. */
@Route("o/:organisation/people")
@PermitAll
class PeopleView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ManagingPeople managing;
    private final transient InvitingPeople inviting;
    private final transient JoiningAnOrganisation joining;
    private final transient CurrentPerson current;
    private final transient Clock clock;
    private String reference = "";

    PeopleView(
            ManagingPeople managing,
            InvitingPeople inviting,
            JoiningAnOrganisation joining,
            CurrentPerson current,
            Clock clock) {
        this.managing = managing;
        this.inviting = inviting;
        this.joining = joining;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("organisation").orElse("");
        show();
    }

    private void show() {
        AffiliationSummary own = managing.own(reference);
        boolean owner = own.right() == AccessRight.OWNER;
        List<Component> parts = new ArrayList<>();
        parts.add(new PageHeading(Words.t("organisation.people.title"))
                .subtitle(
                        owner
                                ? Words.t("organisation.people.subtitle")
                                : Words.t("organisation.people.subtitleReading")));
        if (owner) {
            var requests = joining.requests(reference);
            if (!requests.isEmpty()) {
                parts.add(new JoinRequestsPanel(requests, joining, reference, clock, this::show));
            }
        }
        List<PersonInOrganisation> people = managing.people(reference);
        if (people.stream().noneMatch(person -> person.right() == AccessRight.OWNER)) {
            parts.add(new Notice(
                    Tone.ATTENTION,
                    Words.t("organisation.people.noOwner"),
                    Words.t("organisation.people.noOwner.text")));
        }
        parts.add(new PeoplePanel(people, new PeopleActs(managing, reference, current.required(), owner, this::show)));
        if (owner) {
            parts.add(new InvitationsPanel(inviting.invitations(reference), inviting, reference, this::show));
        }
        getContent().show(parts.toArray(Component[]::new));
    }

    @Override
    public String getPageTitle() {
        return Words.t("organisation.people.title");
    }
}

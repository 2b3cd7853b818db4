package org.lodestone.alliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.lodestone.alliance.AllianceAddresses;
import org.lodestone.alliance.GrantingStaffRoles;
import org.lodestone.alliance.StaffCount;
import org.lodestone.shell.Links;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** Where a system administrator begins: the alliances and how many people each has. Auditors read it too. */
@Route(AllianceAddresses.SYSTEM)
@RolesAllowed({"SYSTEM_ADMIN", "AUDITOR"})
class SystemAlliancesView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GrantingStaffRoles granting;
    private final transient AuthenticationContext authentication;

    SystemAlliancesView(GrantingStaffRoles granting, AuthenticationContext authentication) {
        this.granting = granting;
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("ls-list", "alliance-invitations");
        granting.counts().forEach(count -> list.add(row(count)));
        PageHeading heading = new PageHeading(getPageTitle());
        if (authentication.hasRole("SYSTEM_ADMIN")) {
            heading.subtitle(Words.t("alliance.system.intro"));
        }
        getContent().show(heading, new Panel().with(list));
    }

    private static ListItem row(StaffCount count) {
        String name = count.alliance().name().in(Words.language());
        Div words = new Div(
                new H2(name),
                count.people() == 0
                        ? new Tag(Tone.ATTENTION, Words.t("alliance.staff.none"))
                        : muted(Words.t("alliance.system.count", "count", count.people())));
        words.addClassName("words");
        if (count.invitations() > 0) {
            words.add(new Tag(Tone.INFO, Words.t("alliance.system.pending", "count", count.invitations())));
        }
        Anchor open =
                Links.button(AllianceAddresses.staff(count.alliance().slug()), Words.t("alliance.system.open"), false);
        open.setAriaLabel(Words.t("alliance.system.openOf", "alliance", name));
        return new ListItem(words, open);
    }

    private static Component muted(String text) {
        Span span = new Span(text);
        span.addClassName("ls-muted");
        return span;
    }

    @Override
    public String getPageTitle() {
        return Words.t("alliance.system.title");
    }
}

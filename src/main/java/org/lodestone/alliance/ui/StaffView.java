package org.lodestone.alliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.lodestone.alliance.AllianceAddresses;
import org.lodestone.alliance.GivenRole;
import org.lodestone.alliance.GrantingStaffRoles;
import org.lodestone.alliance.StaffOverview;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.shell.ConfirmAct;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** An alliance's staff on one page: people and their roles, invitations, giving and ending a role. */
@Route("alliances/:alliance/staff")
@RolesAllowed({"STAFF", "SYSTEM_ADMIN", "AUDITOR"})
class StaffView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GrantingStaffRoles granting;
    private final transient AuthenticationContext authentication;
    private String slug = "";
    private String name = "";

    StaffView(GrantingStaffRoles granting, AuthenticationContext authentication) {
        this.granting = granting;
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("alliance").orElse("");
        load();
    }

    private void load() {
        StaffOverview overview = granting.overview(slug);
        name = overview.alliance().name().in(Words.language());
        getContent()
                .show(
                        heading(overview.mayChange()),
                        new Panel(Words.t("alliance.staff.people")).with(people(overview)));
        if (!overview.invitations().isEmpty()) {
            getContent()
                    .add(new Panel(Words.t("alliance.staff.pending"))
                            .with(new InvitationList(overview, acts(overview))));
        }
        if (overview.mayChange()) {
            getContent().add(new GiveRoleForm((email, role) -> give(overview, email, role)));
        }
    }

    private void give(StaffOverview overview, EmailAddress email, StaffRole role) {
        GivenRole given = granting.give(overview.alliance().id(), email, role);
        Notify.done(Words.t(
                given.invited() ? "alliance.staff.invitedNow" : "alliance.staff.given",
                given.invited() ? "email" : "name",
                given.name(),
                "role",
                Words.t("staffRole", role)));
        load();
    }

    private InvitationList.Acts acts(StaffOverview overview) {
        return new InvitationList.Acts() {
            @Override
            public void withdraw(StaffOverview.Invitation invitation) {
                askToWithdraw(overview, invitation);
            }

            @Override
            public void inviteAgain(StaffOverview.Invitation invitation) {
                give(overview, invitation.email(), invitation.role());
            }
        };
    }

    private PageHeading heading(boolean mayChange) {
        PageHeading heading = new PageHeading(getPageTitle())
                .subtitle(Words.t(mayChange ? "alliance.staff.intro" : "alliance.staff.introReading"));
        return authentication.hasAnyRole("SYSTEM_ADMIN", "AUDITOR")
                ? heading.trail(
                        PageHeading.step(Words.t("alliance.nav.system"), AllianceAddresses.SYSTEM), new Span(name))
                : heading;
    }

    private Component people(StaffOverview overview) {
        return overview.members().isEmpty()
                ? new EmptyState(
                        Words.t("alliance.staff.none"),
                        Words.t(overview.mayChange() ? "alliance.staff.noneHint" : "alliance.staff.introReading"))
                : new StaffList(overview, (member, role) -> askToEnd(overview, member, role));
    }

    private void askToEnd(StaffOverview overview, StaffOverview.Member member, StaffRole role) {
        String held = Words.t("staffRole", role);
        ConfirmAct.askDangerous(
                Words.t("alliance.staff.endTitle"),
                Words.t("alliance.staff.endText", "name", member.name(), "role", held),
                Words.t("alliance.staff.end"),
                () -> {
                    granting.end(overview.alliance().id(), member.person(), role);
                    Notify.done(Words.t("alliance.staff.ended", "name", member.name(), "role", held));
                    leaveOrLoad(member);
                });
    }

    /** Whoever ended their own right to be here has nothing to load any more. */
    private void leaveOrLoad(StaffOverview.Member member) {
        if (member.self()) {
            getUI().ifPresent(ui -> ui.navigate(""));
        } else {
            load();
        }
    }

    private void askToWithdraw(StaffOverview overview, StaffOverview.Invitation invitation) {
        String email = invitation.email().value();
        ConfirmAct.askDangerous(
                Words.t("alliance.staff.withdrawTitle"),
                Words.t("alliance.staff.withdrawText", "email", email),
                Words.t("alliance.staff.withdraw"),
                () -> {
                    granting.withdraw(overview.alliance().id(), invitation.id());
                    Notify.done(Words.t("alliance.staff.withdrawn", "email", email));
                    load();
                });
    }

    @Override
    public String getPageTitle() {
        return Words.t("alliance.staff.title", "alliance", name);
    }
}

package org.lodestone.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.lodestone.membership.AnsweringJoinRequests;
import org.lodestone.membership.MembershipAddresses;
import org.lodestone.organisation.AccessRight;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Words;

/** The same for organisations that have to do with no alliance yet: the system administrators answer, auditors read. */
@Route(MembershipAddresses.SYSTEM_REQUESTS)
@RolesAllowed({"SYSTEM_ADMIN", "AUDITOR"})
class SystemJoinRequestsView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AnsweringJoinRequests answering;
    private final transient Clock clock;
    private final transient AuthenticationContext authentication;

    SystemJoinRequestsView(AnsweringJoinRequests answering, Clock clock, AuthenticationContext authentication) {
        this.answering = answering;
        this.clock = clock;
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        getContent()
                .show(
                        new PageHeading(getPageTitle()).subtitle(Words.t("joinRequests.subtitleOfNoAlliance")),
                        new JoinRequestList(
                                answering.waitingOfNoAlliance(),
                                clock,
                                authentication.hasRole("SYSTEM_ADMIN") ? acts() : null));
    }

    private JoinRequestList.Acts acts() {
        return new JoinRequestList.Acts() {
            @Override
            public void accept(UUID request, AccessRight right) {
                answering.acceptOfNoAlliance(request, right);
                load();
            }

            @Override
            public void refuse(UUID request) {
                answering.refuseOfNoAlliance(request);
                load();
            }
        };
    }

    @Override
    public String getPageTitle() {
        return Words.t("joinRequests.title");
    }
}

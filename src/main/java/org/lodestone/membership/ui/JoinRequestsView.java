package org.lodestone.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.lodestone.membership.AnsweringJoinRequests;
import org.lodestone.organisation.AccessRight;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Words;

/**
 * Requests to join an organisation of this alliance that no owner answered for five working days, for the alliance's staff.
 * An auditor reads them without the acts.
 */
@Route("alliances/:alliance/requests")
@RolesAllowed({"STAFF", "AUDITOR"})
class JoinRequestsView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AnsweringJoinRequests answering;
    private final transient Clock clock;
    private String slug = "";

    JoinRequestsView(AnsweringJoinRequests answering, Clock clock) {
        this.answering = answering;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("alliance").orElse("");
        load();
    }

    private void load() {
        getContent()
                .show(
                        new PageHeading(getPageTitle()).subtitle(Words.t("joinRequests.subtitle")),
                        new JoinRequestList(answering.waiting(slug), clock, answers() ? acts() : null));
    }

    private boolean answers() {
        return answering.desks().stream().anyMatch(alliance -> alliance.slug().equals(slug));
    }

    private JoinRequestList.Acts acts() {
        return new JoinRequestList.Acts() {
            @Override
            public void accept(UUID request, AccessRight right) {
                answering.accept(slug, request, right);
                load();
            }

            @Override
            public void refuse(UUID request) {
                answering.refuse(slug, request);
                load();
            }
        };
    }

    @Override
    public String getPageTitle() {
        return Words.t("joinRequests.title");
    }
}

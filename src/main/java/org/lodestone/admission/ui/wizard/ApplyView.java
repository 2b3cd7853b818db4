package org.lodestone.admission.ui.wizard;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.lodestone.admission.ApplyingForMembership;
import org.lodestone.admission.CaseCard;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.MyCases;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.shell.Page;

/** Starts an application, or returns to the one that is open: a reload makes no second draft. */
@Route("o/:organisation/apply/:alliance")
@PermitAll
class ApplyView extends Composite<Page> implements BeforeEnterObserver {

    private final transient MyCases cases;
    private final transient ApplyingForMembership applying;

    ApplyView(MyCases cases, ApplyingForMembership applying) {
        this.cases = cases;
        this.applying = applying;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String organisation = event.getRouteParameters().get("organisation").orElse("");
        String alliance = event.getRouteParameters().get("alliance").orElse("");
        event.forwardTo(cases.openCase(organisation, alliance)
                .map(open -> path(organisation, open))
                .orElseGet(() -> Paths.form(organisation, applying.start(organisation, alliance), "next")));
    }

    private static String path(String organisation, CaseCard open) {
        return open.state() == CaseState.DRAFT
                ? Paths.form(organisation, open.reference(), "next")
                : Paths.of(organisation, open.reference());
    }
}

package org.lodestone.admission.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.lodestone.admission.CaseForOrganisation;
import org.lodestone.admission.CaseSheet;
import org.lodestone.admission.TimelineKind;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.admission.ui.parts.Stages;
import org.lodestone.admission.ui.parts.StateTag;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Words;

/** The case as its organisation sees it. What can be done comes from the allowed actions, never from the state. */
@Route("o/:organisation/cases/:case")
@PermitAll
class CaseView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CasePageServices services;
    private transient OwnCase own;
    private String title = "";

    CaseView(CasePageServices services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        own = new OwnCase(
                services,
                event.getRouteParameters().get("organisation").orElse(""),
                event.getRouteParameters().get("case").orElse(""),
                this::draw);
        draw();
    }

    private void draw() {
        CaseForOrganisation now = own.now();
        title = Words.t(
                "admissionui.wizard.title",
                "alliance",
                now.sheet().alliance().name().in(Words.language()));
        Div main = new Div(main(now).toArray(Component[]::new));
        main.addClassName("adm-middle");
        Div columns = new Div(main, new CaseSide(own));
        columns.addClassName("adm-case");
        getContent().show(heading(now), columns);
    }

    private Component heading(CaseForOrganisation now) {
        CaseSheet sheet = now.sheet();
        return new PageHeading(title)
                .trail(
                        PageHeading.step(Words.t("admissionui.memberships"), Paths.memberships(own.organisation())),
                        new Span(sheet.reference()))
                .beside(StateTag.forApplicant(sheet.state()))
                .subtitle(line(sheet))
                .actions(new CaseActions(own).components());
    }

    private static String line(CaseSheet sheet) {
        return sheet.submittedAt() == null
                ? Words.t(
                        "admissionui.case.draftLine",
                        "reference",
                        sheet.reference(),
                        "at",
                        Formats.dateTime(sheet.editedAt()))
                : Words.t(
                        "admissionui.case.line",
                        "reference",
                        sheet.reference(),
                        "date",
                        Formats.date(sheet.submittedAt()));
    }

    private List<Component> main(CaseForOrganisation now) {
        List<Component> parts = new ArrayList<>();
        if (now.sheet().state().open() || now.sheet().state().decided()) {
            parts.add(Stages.bar(stage(now), now.sheet().promised()));
        }
        if (now.request() != null) {
            parts.add(new RequestPanel(own, now.request()));
        }
        if (now.decision() != null) {
            parts.add(new DecisionPanel(own, now.decision()));
        }
        parts.add(new WhatNow(own));
        parts.add(new AnswersPanel(own));
        return parts;
    }

    private static int stage(CaseForOrganisation now) {
        boolean reviewed = now.timeline().stream().anyMatch(entry -> entry.kind() == TimelineKind.REVIEW_STARTED);
        return switch (now.sheet().state()) {
            case DRAFT -> 1;
            case SUBMITTED, SCREENING -> 2;
            case INFORMATION_REQUESTED -> reviewed ? 3 : 2;
            case IN_REVIEW -> 3;
            case READY_FOR_DECISION -> 4;
            case APPROVED, DECLINED, WITHDRAWN, EXPIRED -> Stages.ALL_DONE;
        };
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

package org.lodestone.admission.ui.wizard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestone.admission.ApplyingForMembership;
import org.lodestone.admission.BeforeApplying;
import org.lodestone.admission.CaseCard;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.MyCases;
import org.lodestone.admission.ui.parts.PaceWords;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** What an application asks for, and the button that begins it; or the way back to the one that is open. */
@Route("o/:organisation/apply/:alliance")
@PermitAll
class ApplyView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyCases cases;
    private final transient ApplyingForMembership applying;
    private String title = "";

    ApplyView(MyCases cases, ApplyingForMembership applying) {
        this.cases = cases;
        this.applying = applying;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String organisation = event.getRouteParameters().get("organisation").orElse("");
        String alliance = event.getRouteParameters().get("alliance").orElse("");
        Optional<CaseCard> open = cases.openCase(organisation, alliance);
        if (open.isPresent()) {
            event.forwardTo(path(organisation, open.get()));
            return;
        }
        BeforeApplying before = cases.beforeApplying(organisation, alliance);
        title = Words.t(
                "admissionui.apply.title", "alliance", before.alliance().name().in(Words.language()));
        getContent()
                .show(
                        new PageHeading(title).subtitle(before.organisation()),
                        new Panel(Words.t("admissionui.apply.how"))
                                .with(
                                        new Paragraph(Words.t("admissionui.apply.saved")),
                                        new Paragraph(Words.t("admissionui.apply.signed")),
                                        new Paragraph(PaceWords.of(before.pace())),
                                        next(organisation, alliance, before.mayStart())),
                        asked(before));
    }

    private static Div asked(BeforeApplying before) {
        Div columns = new Div(new Panel(Words.t("admissionui.apply.steps"))
                .with(list(new OrderedList(), before.steps().stream().map(step -> step.in(Words.language())))));
        columns.addClassName("ls-columns");
        if (!before.documents().isEmpty()) {
            columns.add(new Panel(Words.t("admissionui.apply.documents"))
                    .with(list(new UnorderedList(), before.documents().stream().map(ApplyView::document))));
        }
        return columns;
    }

    private static String document(BeforeApplying.Document document) {
        String title = document.title().in(Words.language());
        return document.required() ? title : Words.t("admissionui.apply.optional", "document", title);
    }

    private Component next(String organisation, String alliance, boolean mayStart) {
        if (!mayStart) {
            return new Paragraph(Words.t("admissionui.apply.askColleague"));
        }
        Button start = new Button(Words.t("admissionui.apply.start"), click -> UI.getCurrent()
                .navigate(Paths.form(organisation, applying.start(organisation, alliance), "next")));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(start);
        actions.addClassName("ls-actions");
        return actions;
    }

    private static HtmlContainer list(HtmlContainer list, Stream<String> lines) {
        list.addClassName("ls-plain-list");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private static String path(String organisation, CaseCard open) {
        return open.state() == CaseState.DRAFT
                ? Paths.form(organisation, open.reference(), "next")
                : Paths.of(organisation, open.reference());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

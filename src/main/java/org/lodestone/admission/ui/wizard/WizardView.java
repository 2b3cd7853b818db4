package org.lodestone.admission.ui.wizard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.AnsweredStep;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.admission.ui.questions.AnswerWords;
import org.lodestone.alliance.QuestionType;
import org.lodestone.shell.Links;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.SavedAt;
import org.lodestone.shell.Words;

/**
 * An application, step by step. Nothing here knows an alliance: steps, questions and conditions come from the form
 * definition with which the case was started.
 */
@Route("o/:organisation/cases/:case/form/:step")
@PermitAll
class WizardView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    static final String REVIEW = "review";
    /** Leads to the step with the declaration, whichever it is. */
    static final String SIGN = "sign";

    private final transient WizardServices services;
    private final SavedAt saved = new SavedAt();
    private final WizardSteps steps = new WizardSteps();
    private final Div middle = new Div();
    private transient Draft draft;
    private transient @Nullable StepPage page;
    private String step = "";
    private String title = "";

    WizardView(WizardServices services) {
        this.services = services;
        getContent().addClassName("wide");
        middle.addClassName("adm-middle");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String organisation = event.getRouteParameters().get("organisation").orElse("");
        String reference = event.getRouteParameters().get("case").orElse("");
        draft = services.draft(organisation, reference);
        if (draft.now().sheet().state() != CaseState.DRAFT) {
            event.forwardTo(Paths.of(organisation, reference));
            return;
        }
        String wanted = event.getRouteParameters().get("step").orElse("");
        step = known(wanted);
        if (!step.equals(wanted)) {
            event.forwardTo(Paths.form(organisation, reference, step));
            return;
        }
        draw();
        event.getLocation().getQueryParameters().getSingleParameter("field").ifPresent(field -> {
            if (page != null) {
                page.lookAt(field);
            }
        });
    }

    /** The step itself, the declaration's for "sign", and for anything else the first that still needs something. */
    private String known(String wanted) {
        List<AnsweredStep> all = draft.now().steps();
        if (wanted.equals(REVIEW) || all.stream().anyMatch(each -> each.id().equals(wanted))) {
            return wanted;
        }
        return all.stream()
                .filter(each -> wanted.equals(SIGN)
                        ? each.questions().stream()
                                .anyMatch(one -> one.question().type() == QuestionType.DECLARATION)
                        : !each.complete())
                .map(AnsweredStep::id)
                .findFirst()
                .orElse(REVIEW);
    }

    private void draw() {
        String alliance = draft.now().sheet().alliance().name().in(Words.language());
        title = Words.t("admissionui.wizard.title", "alliance", alliance);
        showSaved(draft.now().sheet().editedAt());
        middle.removeAll();
        page = null;
        AnswerWords words = services.words(draft);
        if (!draft.now().may(CaseAction.EDIT)) {
            middle.add(new ReadersNotice(draft));
        }
        current().ifPresentOrElse(shown -> addStep(shown, words), () -> middle.add(review(words)));
        steps.show(draft, step);
        Div columns = new Div(steps, middle, services.side(draft));
        columns.addClassName("adm-wizard");
        getContent().show(heading(alliance), columns);
    }

    private Optional<AnsweredStep> current() {
        return draft.now().steps().stream()
                .filter(each -> each.id().equals(step))
                .findFirst();
    }

    private void addStep(AnsweredStep shown, AnswerWords words) {
        StepPage stepPage = new StepPage(draft, shown, services.editors(draft), words, new StepPage.Listener() {
            @Override
            public void saved(Instant at) {
                showSaved(at);
            }

            @Override
            public void changed() {
                steps.show(draft, step);
                if (page != null) {
                    page.refresh();
                }
            }
        });
        page = stepPage;
        middle.add(stepPage, forward());
    }

    private Component review(AnswerWords words) {
        return new ReviewPage(draft, words, () -> {
            services.submit(draft);
            Notify.done(Words.t("admissionui.submitted"));
            UI.getCurrent().navigate(Paths.of(draft.organisation(), draft.reference()));
        });
    }

    private Component heading(String alliance) {
        boolean edits = draft.now().may(CaseAction.EDIT);
        saved.setVisible(edits);
        Anchor exit = Links.button(
                Paths.of(draft.organisation(), draft.reference()),
                Words.t(edits ? "admissionui.wizard.exit" : "admissionui.wizard.leave"),
                false);
        return new PageHeading(title)
                .trail(
                        PageHeading.step(Words.t("admissionui.memberships"), Paths.memberships(draft.organisation())),
                        new Span(alliance),
                        new Span(draft.reference()))
                .actions(saved, exit);
    }

    private void showSaved(Instant at) {
        services.showSaved(saved, at);
    }

    /** Back to the step before, on to the next one by its name. */
    private Div forward() {
        List<AnsweredStep> asked = draft.now().steps();
        int here = asked.stream().map(AnsweredStep::id).toList().indexOf(step);
        Div row = new Div();
        row.addClassNames("ls-actions", "adm-forward");
        if (here > 0) {
            row.add(Links.button(link(asked.get(here - 1).id()), Words.t("shell.back"), false));
        }
        boolean last = here == asked.size() - 1;
        row.add(Links.button(
                link(last ? REVIEW : asked.get(here + 1).id()),
                last
                        ? Words.t("admissionui.wizard.toReview")
                        : Words.t(
                                "admissionui.wizard.continue",
                                "step",
                                asked.get(here + 1).title().in(Words.language())),
                true));
        return row;
    }

    private String link(String id) {
        return Paths.form(draft.organisation(), draft.reference(), id);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestone.admission.ApplyingForMembership;
import org.lodestone.admission.BeforeApplying;
import org.lodestone.admission.CaseCard;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.MyCases;
import org.lodestone.admission.ui.parts.PaceWords;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.kernel.Problem;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Links;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.ProblemWords;
import org.lodestone.shell.Tone;
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
        List<CaseCard> before = cases.cards(organisation).stream()
                .filter(card -> card.allianceSlug().equals(alliance))
                .toList();
        Optional<CaseCard> open =
                before.stream().filter(card -> card.state().open()).findFirst();
        if (open.isPresent()) {
            event.forwardTo(path(organisation, open.get()));
            return;
        }
        BeforeApplying asked = cases.beforeApplying(organisation, alliance);
        title = Words.t(
                "admissionui.apply.title", "alliance", asked.alliance().name().in(Words.language()));
        getContent().show(new PageHeading(title).subtitle(asked.organisation()));
        before.stream()
                .filter(card -> card.state() != CaseState.APPROVED)
                .findFirst()
                .ifPresent(card -> getContent().add(earlier(organisation, card)));
        getContent()
                .add(
                        new Panel(Words.t("admissionui.apply.how"))
                                .with(
                                        new Paragraph(Words.t("admissionui.apply.saved")),
                                        new Paragraph(Words.t("admissionui.apply.signed")),
                                        new Paragraph(PaceWords.of(asked.pace())),
                                        next(organisation, asked)),
                        asked(asked));
    }

    private static Notice earlier(String organisation, CaseCard card) {
        return new Notice(
                Tone.INFO,
                Words.t("admissionui.apply.earlier", "reference", card.reference()),
                Links.to(
                        Paths.of(organisation, card.reference()),
                        Words.t("admissionui.card.open", "reference", card.reference())));
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

    private Component next(String organisation, BeforeApplying asked) {
        if (asked.memberUntil() != null) {
            return new Notice(
                    Tone.INFO, Words.t("problem.membershipInForce", "until", Formats.date(asked.memberUntil())));
        }
        if (!asked.mayStart()) {
            return new Paragraph(Words.t("admissionui.apply.askColleague"));
        }
        String alliance = asked.alliance().slug();
        Button start = new Button(
                Words.t("admissionui.apply.start"), click -> start(click.getSource(), organisation, alliance));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        Div actions = new Div(start);
        actions.addClassName("ls-actions");
        return actions;
    }

    /** The button works again when a start was refused; where a colleague was quicker, their draft is the one to go on with. */
    private void start(Button button, String organisation, String alliance) {
        try {
            UI.getCurrent().navigate(Paths.form(organisation, applying.start(organisation, alliance), "next"));
        } catch (Problem.RuleBroken refused) {
            Notify.problem(ProblemWords.of(refused));
            UI.getCurrent().refreshCurrentRoute(false);
        } finally {
            button.setEnabled(true);
        }
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

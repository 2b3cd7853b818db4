package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.lodestone.admission.CaseForStaff;
import org.lodestone.admission.CaseSheet;
import org.lodestone.admission.RecommendationGiven;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.admission.ui.parts.StateTag;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** One case for those who review and decide: the case on the left, the work on the right, the acts below. */
@Route("review/:alliance/:case")
@RolesAllowed({"STAFF", "AUDITOR"})
class WorkbenchView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WorkbenchServices services;
    private transient CaseAtHand hand;
    private QueryParameters asked = QueryParameters.empty();

    WorkbenchView(WorkbenchServices services) {
        this.services = services;
        getContent().addClassName("wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = event.getLocation().getQueryParameters();
        String alliance = event.getRouteParameters().get("alliance").orElse("");
        String reference = event.getRouteParameters().get("case").orElse("");
        if (hand != null && hand.isOf(alliance, reference)) {
            hand.reopen();
            return;
        }
        hand = new CaseAtHand(services, alliance, reference, this::draw);
        draw();
    }

    private void draw() {
        Div work = new Div(new ChecksPanel(hand), new CriteriaPanel(hand), new NotesPanel(hand));
        work.addClassName("adm-work");
        Div split = new Div(new CasePanel(hand, asked), work);
        split.addClassName("adm-split");
        List<Component> parts = new ArrayList<>();
        parts.add(heading(hand.now()));
        parts.addAll(notices(hand.now()));
        parts.add(split);
        parts.add(new ActionBar(hand));
        getContent().show(parts.toArray(Component[]::new));
    }

    private Component heading(CaseForStaff now) {
        CaseSheet sheet = now.sheet();
        List<Component> tags = new ArrayList<>(List.of(StateTag.forStaff(sheet.state())));
        if (sheet.resubmitted() && sheet.state().open()) {
            tags.add(new Tag(Tone.ATTENTION, Words.t("admissionui.queue.resubmitted")));
        }
        return new PageHeading(sheet.organisation().name())
                .trail(
                        PageHeading.step(Words.t("admissionui.review.section"), "review"),
                        PageHeading.step(sheet.alliance().name().in(Words.language()), Paths.queue(hand.alliance())),
                        new Span(sheet.reference()))
                .beside(tags.toArray(Component[]::new))
                .subtitle(line(now))
                .actions(new HandingOver(hand).components());
    }

    private static String line(CaseForStaff now) {
        CaseSheet sheet = now.sheet();
        List<String> parts = new ArrayList<>(List.of(sheet.reference()));
        if (sheet.submittedAt() != null) {
            parts.add(Words.t("admissionui.bench.received", "date", Formats.date(sheet.submittedAt())));
        }
        if (now.request() != null) {
            parts.add(Words.t(
                    "admissionui.bench.answerDue",
                    "date",
                    Formats.date(now.request().due())));
        } else if (sheet.target() != null && sheet.state().open()) {
            parts.add(Words.t("admissionui.bench.target", "date", Formats.date(sheet.target())));
        }
        if (sheet.workingDaysLeft() != null) {
            parts.add(TargetWords.words(sheet.workingDaysLeft(), sheet.overdue()));
        }
        parts.add(
                now.assignee() == null
                        ? Words.t("admissionui.queue.nobody")
                        : Words.t(
                                "admissionui.bench.assignee",
                                "person",
                                now.assignee().name()));
        return String.join(" · ", parts);
    }

    private List<Component> notices(CaseForStaff now) {
        List<Component> notices = new ArrayList<>();
        if (hand.told() != null) {
            Notice told = new Notice(Tone.DANGER, hand.told(), Words.t("admissionui.bench.reloaded"));
            told.getElement().setAttribute("role", "alert");
            notices.add(told);
        }
        if (now.decision() != null) {
            notices.add(new DecisionNotice(hand, now.decision()));
        }
        if (!now.sentBackReason().isBlank()) {
            notices.add(new Notice(Tone.ATTENTION, Words.t("admissionui.bench.sentBack"), now.sentBackReason()));
        }
        if (now.recommendation() != null) {
            notices.add(recommended(now.recommendation()));
        }
        if (now.profileChangedAt() != null) {
            notices.add(new Notice(
                    Tone.INFO,
                    Words.t("admissionui.bench.profileChanged", "at", Formats.dateTime(now.profileChangedAt())),
                    Words.t("admissionui.bench.profileChanged.text")));
        }
        return notices;
    }

    private static Notice recommended(RecommendationGiven given) {
        return new Notice(
                given.overtaken() ? Tone.NEUTRAL : Tone.INFO,
                Words.t(
                        (given.overtaken() ? "admissionui.bench.recommendedBefore." : "admissionui.bench.recommended.")
                                + given.outcome(),
                        "person",
                        given.by().name(),
                        "at",
                        Formats.dateTime(given.at())),
                given.reason());
    }

    @Override
    public String getPageTitle() {
        return hand.now().sheet().reference() + " · "
                + hand.now().sheet().organisation().name();
    }
}

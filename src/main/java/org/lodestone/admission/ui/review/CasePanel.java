package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.TimelineEntry;
import org.lodestone.admission.TimelineKind;
import org.lodestone.admission.ui.parts.MessageDialog;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.admission.ui.parts.TimelineList;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Links;
import org.lodestone.shell.Words;

/** The left half: the case, its documents, its timeline, its messages, the organisation. The tab stands in the address. */
final class CasePanel extends Section {

    private enum Tab {
        CASE,
        DOCUMENTS,
        TIMELINE,
        MESSAGES,
        ORGANISATION
    }

    private final CaseAtHand hand;
    private final Tab tab;
    private final boolean changesOnly;

    CasePanel(CaseAtHand hand, QueryParameters asked) {
        this.hand = hand;
        this.tab = find(asked.getSingleParameter("tab").orElse(""));
        this.changesOnly = asked.getSingleParameter("changes").isPresent()
                && !hand.now().changes().isEmpty();
        addClassNames("ls-panel", "adm-case-panel");
        setAriaLabel(Words.t("admissionui.bench.case"));
        Div head = new Div(tabs());
        head.addClassName("adm-case-head");
        if (tab == Tab.CASE && !hand.now().changes().isEmpty()) {
            head.add(changes());
        }
        add(head, body());
    }

    private static Tab find(String name) {
        for (Tab each : Tab.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(name)) {
                return each;
            }
        }
        return Tab.CASE;
    }

    private Component tabs() {
        TabLinks links = new TabLinks(Words.t("admissionui.bench.tabs"));
        for (Tab each : Tab.values()) {
            links.add(
                    path() + "?tab=" + each.name().toLowerCase(Locale.ROOT),
                    Words.t("admissionui.benchTab." + each.name()),
                    each == Tab.MESSAGES ? messages().size() : null,
                    each == tab);
        }
        return links;
    }

    /** A switch that is a link: the answers that changed since the submission before, or all. */
    private Anchor changes() {
        var before = hand.now().previousSubmission();
        String since = before == null ? "" : Formats.date(before);
        Anchor link = Links.to(
                path() + (changesOnly ? "" : "?changes"),
                Words.t(changesOnly ? "admissionui.bench.allAnswers" : "admissionui.bench.changes", "date", since));
        link.addClassNames("ls-tag", "accent");
        return link;
    }

    private Component body() {
        return switch (tab) {
            case CASE -> new AnswersForStaff(hand, changesOnly);
            case DOCUMENTS -> new DocumentsTab(hand);
            case TIMELINE -> timeline(hand.now().timeline());
            case MESSAGES -> messagesTab();
            case ORGANISATION -> new OrganisationTab(hand);
        };
    }

    private List<TimelineEntry> messages() {
        return hand.now().timeline().stream()
                .filter(entry -> entry.kind() == TimelineKind.MESSAGE)
                .toList();
    }

    private Component messagesTab() {
        Div content = new Div();
        content.addClassName("adm-stack");
        if (hand.may(CaseAction.WRITE_MESSAGE)) {
            Button write = new Button(Words.t("admissionui.message.write"), clicked -> write());
            content.add(write);
        }
        content.add(
                messages().isEmpty()
                        ? new EmptyState(
                                Words.t("admissionui.bench.noMessages"), Words.t("admissionui.bench.noMessages.text"))
                        : timeline(messages()));
        return content;
    }

    private void write() {
        new MessageDialog(
                        Words.t("admissionui.message.toOrganisation"),
                        text -> hand.actInDialog(
                                () -> hand.services()
                                        .messages()
                                        .writeToOrganisation(hand.alliance(), hand.reference(), text),
                                Words.t("admissionui.message.sent")))
                .open();
    }

    private Component timeline(List<TimelineEntry> entries) {
        return new TimelineList(entries, hand.services().clock().instant(), true);
    }

    private String path() {
        return Paths.review(hand.alliance(), hand.reference());
    }
}

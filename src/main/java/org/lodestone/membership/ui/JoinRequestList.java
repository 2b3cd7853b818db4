package org.lodestone.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.JoinRequestSummary;
import org.lodestone.shell.ConfirmAct;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** Requests to join, each let in with a right or refused, after one has read what follows. */
final class JoinRequestList extends Panel {

    private final @Nullable Acts acts;
    private final Clock clock;

    interface Acts {
        void accept(UUID request, AccessRight right);

        void refuse(UUID request);
    }

    /** @param acts null for those who only read */
    JoinRequestList(List<JoinRequestSummary> requests, Clock clock, @Nullable Acts acts) {
        this.acts = acts;
        this.clock = clock;
        if (requests.isEmpty()) {
            with(new EmptyState(Words.t("joinRequests.none"), Words.t("joinRequests.none.text")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("ls-list");
            requests.forEach(request -> list.add(line(request)));
            with(list);
        }
    }

    private ListItem line(JoinRequestSummary request) {
        Span who = new Span(Words.t(
                "joinRequests.line",
                "person",
                request.name(),
                "organisation",
                request.organisation().name()));
        who.addClassName("name");
        Span facts = new Span(request.email());
        facts.addClassNames("ls-small", "ls-muted");
        Span ago = new Span();
        ago.getElement().appendChild(Formats.ago(request.askedAt(), clock.instant()));
        ago.addClassNames("ls-small", "ls-muted");
        Div head = new Div(who, facts, ago);
        head.addClassName("ls-member-head");
        ListItem line = new ListItem(head);
        line.addClassName("ls-member");
        if (request.words() != null) {
            line.add(new Paragraph(request.words()));
        }
        if (acts != null) {
            line.add(actions(request, acts));
        }
        return line;
    }

    private static Div actions(JoinRequestSummary request, Acts acts) {
        Select<AccessRight> right = new Select<>();
        right.setItems(Arrays.stream(AccessRight.values())
                .filter(AccessRight::givenInTheOwnersPlace)
                .toList());
        right.setItemLabelGenerator(each -> Words.t("right", each));
        right.setValue(AccessRight.VIEWER);
        right.setAriaLabel(Words.t("joinRequests.right", "person", request.name()));
        Button accept = new Button(Words.t("joinRequests.accept"), clicked -> ask(request, right.getValue(), acts));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button refuse = new Button(Words.t("joinRequests.refuse"), clicked -> askToRefuse(request, acts));
        Div actions = new Div(right, accept, refuse);
        actions.addClassName("ls-actions");
        return actions;
    }

    private static void ask(JoinRequestSummary request, AccessRight right, Acts acts) {
        ConfirmAct.ask(
                Words.t("joinRequests.accept.title", "person", request.name()),
                Words.t(
                        "joinRequests.accept.follows",
                        "person",
                        request.name(),
                        "organisation",
                        request.organisation().name(),
                        "right",
                        Words.t("right", right)),
                Words.t("joinRequests.accept"),
                () -> {
                    acts.accept(request.id(), right);
                    Notify.done(Words.t("joinRequests.accepted", "person", request.name()));
                });
    }

    private static void askToRefuse(JoinRequestSummary request, Acts acts) {
        ConfirmAct.askDangerous(
                Words.t("joinRequests.refuse.title", "person", request.name()),
                Words.t("joinRequests.refuse.follows", "person", request.name()),
                Words.t("joinRequests.refuse"),
                () -> {
                    acts.refuse(request.id());
                    Notify.done(Words.t("joinRequests.refused", "person", request.name()));
                });
    }
}

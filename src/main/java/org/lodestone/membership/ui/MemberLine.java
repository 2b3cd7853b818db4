package org.lodestone.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.lodestone.membership.MemberRow;
import org.lodestone.membership.MembershipState;
import org.lodestone.membership.MembershipSummary;
import org.lodestone.shell.Words;

/** A member, its state in a sentence, and the acts that its state allows. */
final class MemberLine extends ListItem {

    MemberLine(MemberRow row, boolean mayChange, MemberActs acts) {
        addClassName("ls-member");
        MembershipSummary membership = row.held().membership();
        Span name = new Span(row.organisation().name());
        name.addClassName("name");
        Span facts = new Span(MembershipWords.name(row.held().tier()) + " · " + membership.reference());
        facts.addClassNames("ls-small", "ls-muted");
        Div head = new Div(name, MembershipWords.tag(membership.state()), facts);
        head.addClassName("ls-member-head");
        add(head, new Paragraph(MembershipWords.sentence(row.held())));
        reason(membership).ifPresent(words -> {
            Paragraph reason = new Paragraph(words);
            reason.addClassNames("ls-small", "ls-muted");
            add(reason);
        });
        if (mayChange && membership.state() != MembershipState.ENDED) {
            add(actions(row, membership.state(), acts));
        }
    }

    private static Div actions(MemberRow row, MembershipState state, MemberActs acts) {
        Div actions = new Div();
        actions.addClassName("ls-actions");
        if (state == MembershipState.SUSPENDED) {
            actions.add(button(row, "members.resume", () -> acts.resume(row)));
        } else if (state.inForce() || state == MembershipState.UPCOMING) {
            actions.add(button(row, "members.suspend", () -> acts.suspend(row)));
        }
        actions.add(button(row, "members.end", () -> acts.end(row)));
        return actions;
    }

    private static Button button(MemberRow row, String verb, Runnable act) {
        Button button = new Button(Words.t(verb), clicked -> act.run());
        button.setAriaLabel(Words.t(
                "members.actOf",
                "act",
                Words.t(verb),
                "organisation",
                row.organisation().name()));
        return button;
    }

    private static Optional<String> reason(MembershipSummary membership) {
        if (membership.suspension() != null) {
            return Optional.of(Words.t("members.because", "reason", membership.suspension()));
        }
        return membership.ended().map(end -> {
            String words = Words.t("membership.end", end.reason());
            return end.explanation() == null ? words : words + ": " + end.explanation();
        });
    }
}

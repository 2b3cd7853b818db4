package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.lodestone.admission.QueueRow;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.admission.ui.parts.StateTag;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Links;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** A case in the queue: a line on a wide screen, a card on a phone. */
final class QueueLine extends ListItem {

    QueueLine(String alliance, QueueRow row) {
        addClassName("adm-row");
        Anchor link = Links.to(Paths.review(alliance, row.reference()), row.organisation());
        link.addClassName("name");
        Div who =
                cell("who", link, small(row.reference() + " · " + row.country().name(Words.language())));
        Div state = cell("state", StateTag.forStaff(row.state()));
        if (row.resubmitted() && row.state().open()) {
            state.add(new Tag(Tone.ATTENTION, Words.t("admissionui.queue.resubmitted")));
        }
        add(who, state, cell("assignee", assignee(row)), cell("age", age(row)), cell("target", target(row)));
    }

    private static Component assignee(QueueRow row) {
        return labelled(
                Words.t("admissionui.queue.assignee"),
                row.assignee() == null
                        ? Words.t("admissionui.queue.nobody")
                        : row.assignee().name());
    }

    private static Component age(QueueRow row) {
        Component age =
                labelled(Words.t("admissionui.queue.age"), Words.t("admissionui.days", "days", row.ageInDays()));
        age.getElement().setAttribute("title", Formats.dateTime(row.submittedAt()));
        return age;
    }

    private static Component target(QueueRow row) {
        if (row.endedAt() != null) {
            return labelled(Words.t("admissionui.queue.ended"), Formats.date(row.endedAt()));
        }
        Tag tag = TargetWords.tag(row.workingDaysLeft(), row.overdue());
        Div target = new Div(tag);
        if (row.requestDue() != null) {
            target.add(small(Words.t("admissionui.request.due", "date", Formats.shortDate(row.requestDue()))));
        } else if (row.target() != null) {
            target.add(small(Formats.shortDate(row.target())));
        }
        return target;
    }

    private static Span labelled(String label, String value) {
        Span name = new Span(label + " ");
        name.addClassName("label");
        return new Span(name, new Span(value));
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassNames("ls-small", "ls-muted");
        return small;
    }

    private static Div cell(String name, Component... content) {
        Div cell = new Div(content);
        cell.addClassName(name);
        return cell;
    }
}

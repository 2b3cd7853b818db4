package org.lodestone.admission.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.lodestone.admission.Audience;
import org.lodestone.admission.TimelineEntry;
import org.lodestone.admission.TimelineKind;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Words;

/** One stream of events, messages and decisions, the newest first. Staff see what the organisation can see, too. */
public final class TimelineList extends OrderedList {

    private final Instant now;
    private final boolean forStaff;

    public TimelineList(List<TimelineEntry> entries, Instant now, boolean forStaff) {
        this.now = now;
        this.forStaff = forStaff;
        addClassName("adm-timeline");
        entries.stream()
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .map(this::line)
                .forEach(this::add);
    }

    private ListItem line(TimelineEntry entry) {
        ListItem line = new ListItem(head(entry));
        line.addClassName(
                entry.kind() == TimelineKind.MESSAGE
                        ? "message"
                        : entry.kind() == TimelineKind.NOTE ? "note" : "event");
        if (entry.fromStaff()) {
            line.addClassName("staff");
        }
        if (!entry.text().isBlank()) {
            Div text = new Div(entry.text());
            text.addClassName("adm-words");
            line.add(text);
        }
        return line;
    }

    private Component head(TimelineEntry entry) {
        Span what = new Span(Words.t("admissionui.event", entry.kind()));
        what.addClassName("what");
        Span who = new Span(who(entry));
        who.addClassName("ls-muted");
        Div head = new Div(what, who);
        head.addClassName("head");
        if (forStaff && entry.audience() == Audience.BOTH) {
            head.add(eye());
        }
        head.getElement().appendChild(Formats.ago(entry.at(), now));
        return head;
    }

    private String who(TimelineEntry entry) {
        if (entry.by() != null) {
            return entry.by().name();
        }
        return Words.t(entry.fromStaff() ? "admissionui.timeline.alliance" : "admissionui.timeline.portal");
    }

    private static Component eye() {
        var icon = VaadinIcon.EYE.create();
        icon.setTooltipText(Words.t("admissionui.timeline.seen"));
        icon.getElement().setAttribute("role", "img");
        icon.getElement().setAttribute("aria-label", Words.t("admissionui.timeline.seen"));
        icon.addClassName("adm-eye");
        return icon;
    }
}

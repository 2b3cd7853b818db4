package org.lodestone.benefits.research.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestone.benefits.research.CentrePage;
import org.lodestone.benefits.research.CentreRow;
import org.lodestone.benefits.research.CentreStatus;
import org.lodestone.benefits.research.FindingPartners;
import org.lodestone.benefits.research.ResearchAddresses;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Links;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** The centres found, some at a time. */
class CentreList extends Composite<Panel> {

    private static final int STEP = 25;

    private final transient FindingPartners finding;
    private final ResearchState state;
    private final UnorderedList lines = new UnorderedList();
    private final Button more = new Button();
    private int shown;

    CentreList(FindingPartners finding, ResearchState state) {
        this.finding = finding;
        this.state = state;
        lines.addClassNames("ls-list", "ls-calls");
        more.addClickListener(click -> load());
        CentrePage first = load();
        if (first.rows().isEmpty()) {
            getContent()
                    .show(new EmptyState(
                            Words.t("research.nothing.title"),
                            Words.t("research.nothing.text"),
                            Links.button(state.wide().path(), Words.t("research.showAll"), false)));
            return;
        }
        Span found = new Span(Words.t("research.found", "count", first.total()));
        found.addClassName("ls-muted");
        found.getElement().setAttribute("role", "status");
        getContent().show(found, lines, more);
    }

    private CentrePage load() {
        CentrePage page = finding.centres(state.organisation(), state.filter(), shown, STEP);
        page.rows().forEach(row -> lines.add(line(row)));
        shown += page.rows().size();
        int left = page.total() - shown;
        more.setVisible(left > 0 && !page.rows().isEmpty());
        more.setText(Words.t("research.more", "count", Math.min(left, STEP)));
        return page;
    }

    private ListItem line(CentreRow row) {
        Anchor name = Links.to(ResearchAddresses.of(state.organisation(), row.id()), row.name());
        name.addClassName("title");
        Span place = new Span(Stream.of(row.city(), row.country().name(Words.language()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ")));
        place.addClassNames("ls-small", "ls-muted");
        Div words = new Div(name, place);
        words.addClassName("words");
        Span types = new Span(types(row));
        types.addClassNames("ls-small", "ls-muted");
        Div end = new Div(types);
        end.addClassName("end");
        if (row.status() != CentreStatus.ACTIVE) {
            end.addComponentAsFirst(new Div(tag(row.status())));
        }
        return new ListItem(words, end);
    }

    static String types(CentreRow row) {
        return row.types().stream().map(type -> Words.t("research.type", type)).collect(Collectors.joining(", "));
    }

    static Tag tag(CentreStatus status) {
        Tone tone =
                switch (status) {
                    case ACTIVE -> Tone.GOOD;
                    case UNCONFIRMED -> Tone.NEUTRAL;
                    case INACTIVE, WITHDRAWN -> Tone.ATTENTION;
                };
        return new Tag(tone, Words.t("research.status", status));
    }
}

package org.lodestone.benefits.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestone.benefits.funding.CallPage;
import org.lodestone.benefits.funding.CallRow;
import org.lodestone.benefits.funding.CallStatus;
import org.lodestone.benefits.funding.FindingCalls;
import org.lodestone.benefits.funding.FundingAddresses;
import org.lodestone.benefits.funding.FundingOverview;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Links;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** The calls found, some at a time. */
class CallList extends Composite<Panel> {

    private static final int STEP = 25;

    private final transient FindingCalls finding;
    private final FundingState state;
    private final UnorderedList lines = new UnorderedList();
    private final Button more = new Button();
    private int shown;

    CallList(FindingCalls finding, FundingState state, FundingOverview overview) {
        this.finding = finding;
        this.state = state;
        lines.addClassNames("ls-list", "ls-calls");
        more.addClickListener(click -> load());
        CallPage first = load();
        if (first.rows().isEmpty()) {
            getContent().show(nothing(overview));
            return;
        }
        Span found = new Span(Words.t(found(), "count", first.total()));
        found.addClassNames("ls-muted");
        found.getElement().setAttribute("role", "status");
        getContent().show(found, lines, more);
    }

    /** How many, and in which order: closed ones, which nobody can catch any more, begin with the latest. */
    private String found() {
        if (state.status().equals(FundingState.ALL)) {
            return "funding.foundAll";
        }
        return state.status().equals(FundingState.code(CallStatus.CLOSED)) ? "funding.foundClosed" : "funding.found";
    }

    private CallPage load() {
        CallPage page = finding.calls(state.organisation(), state.filter(), shown, STEP);
        page.rows().forEach(row -> lines.add(line(row)));
        shown += page.rows().size();
        int left = page.total() - shown;
        more.setVisible(left > 0 && !page.rows().isEmpty());
        more.setText(Words.t("funding.more", "count", Math.min(left, STEP)));
        return page;
    }

    private ListItem line(CallRow row) {
        Component title = Links.to(FundingAddresses.of(state.organisation(), row.identifier()), row.title());
        title.getElement().setAttribute("lang", "en");
        title.addClassName("title");
        Span about = new Span(Stream.of(row.programme(), row.actionType(), row.identifier())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        about.addClassNames("ls-small", "ls-muted");
        Div words = new Div(title, about);
        words.addClassName("words");
        Div end = new Div(new Div(CallTimes.tag(row)), CallTimes.deadline(row.deadline()));
        if (row.budget() != null) {
            Span budget = new Span(Words.t("funding.budgetOf", "amount", Formats.money(row.budget())));
            budget.addClassNames("ls-small", "ls-muted");
            end.add(budget);
        }
        end.addClassName("end");
        return new ListItem(words, end);
    }

    private EmptyState nothing(FundingOverview overview) {
        if (state.filter().narrow()) {
            return new EmptyState(
                    Words.t("funding.nothing.title"),
                    Words.t("funding.nothing.text"),
                    Links.button(state.wide().path(), Words.t("funding.showAll"), false));
        }
        int closed = overview.count(CallStatus.CLOSED);
        int forthcoming = overview.count(CallStatus.FORTHCOMING);
        List<Component> steps = new ArrayList<>();
        if (forthcoming > 0 && !state.status().equals(FundingState.code(CallStatus.FORTHCOMING))) {
            steps.add(step(CallStatus.FORTHCOMING, forthcoming, true));
        }
        if (closed > 0 && !state.status().equals(FundingState.code(CallStatus.CLOSED))) {
            steps.add(step(CallStatus.CLOSED, closed, steps.isEmpty()));
        }
        boolean open = state.status().equals(FundingState.code(CallStatus.OPEN));
        return new EmptyState(
                Words.t(open ? "funding.noneOpen.title" : "funding.none.title"),
                Words.t("funding.noneOpen.text", "closed", closed, "next", next(overview)),
                steps.toArray(Component[]::new));
    }

    private Component step(CallStatus status, int count, boolean primary) {
        return Links.button(
                state.status(java.util.Optional.of(status)).path(),
                Words.t("funding.status", status) + " " + Formats.number(count),
                primary);
    }

    private static String next(FundingOverview overview) {
        return overview.next()
                .map(row -> row.opening() == null ? "none" : CallTimes.opening(row.opening()))
                .orElse("none");
    }
}

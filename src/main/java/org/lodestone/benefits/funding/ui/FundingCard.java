package org.lodestone.benefits.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.funding.CallDeadline;
import org.lodestone.benefits.funding.CallPage;
import org.lodestone.benefits.funding.CallRow;
import org.lodestone.benefits.funding.FindingCalls;
import org.lodestone.benefits.funding.FundingAddresses;
import org.lodestone.shell.Figure;
import org.lodestone.shell.Formats;
import org.lodestone.shell.HomeCard;
import org.lodestone.shell.Links;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.core.annotation.Order;

/** The calls that close soonest, on the first page. */
@org.springframework.stereotype.Component
@Order(40)
class FundingCard implements HomeCard {

    private final FindingCalls finding;

    FundingCard(FindingCalls finding) {
        this.finding = finding;
    }

    @Override
    public Kind kind() {
        return Kind.BENEFIT;
    }

    @Override
    public List<Component> cards(Place place) {
        return place.organisation()
                .flatMap(organisation -> finding.soonest(organisation).map(calls -> cards(organisation, calls)))
                .orElse(List.of());
    }

    private static List<Component> cards(String organisation, CallPage calls) {
        return calls.rows().isEmpty()
                ? List.of(card(organisation, calls))
                : List.of(figure(organisation, calls), card(organisation, calls));
    }

    private static Figure figure(String organisation, CallPage calls) {
        CallDeadline next = calls.rows().getFirst().deadline();
        return new Figure(
                FundingAddresses.of(organisation),
                Formats.number(calls.total()),
                Words.t("funding.figure", "count", calls.total()),
                next == null
                        ? Words.t("funding.noDeadline")
                        : Words.t("funding.figure.next", "date", Formats.date(next.day())));
    }

    private static Component card(String organisation, CallPage calls) {
        Anchor all = Links.to(FundingAddresses.of(organisation), Words.t("funding.card.all", "count", calls.total()));
        Panel panel = new Panel(Words.t("benefits.name", Benefit.FUNDING), all);
        if (calls.rows().isEmpty()) {
            return panel.with(new Paragraph(Words.t("funding.noneOpen.title")));
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("ls-list");
        calls.rows().forEach(row -> lines.add(line(organisation, row)));
        return panel.with(lines);
    }

    private static ListItem line(String organisation, CallRow row) {
        Anchor title = Links.to(FundingAddresses.of(organisation, row.identifier()), row.title());
        title.getElement().setAttribute("lang", "en");
        Div deadline = new Div(CallTimes.deadline(row.deadline()));
        deadline.addClassNames("ls-small", "ls-muted");
        return new ListItem(title, deadline);
    }
}

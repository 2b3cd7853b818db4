package org.lodestone.benefits.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.reports.IssueLine;
import org.lodestone.benefits.reports.ReadingReports;
import org.lodestone.shell.HomeCard;
import org.lodestone.shell.Links;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.core.annotation.Order;

/** The newest issue on the first page, for those who may read it. */
@org.springframework.stereotype.Component
@Order(60)
class ReportCard implements HomeCard {

    private final ReadingReports reading;

    ReportCard(ReadingReports reading) {
        this.reading = reading;
    }

    @Override
    public Kind kind() {
        return Kind.BENEFIT;
    }

    @Override
    public List<Component> cards(Place place) {
        return place.organisation()
                .flatMap(organisation ->
                        reading.newest(organisation, place.language()).map(issue -> List.of(card(organisation, issue))))
                .orElse(List.of());
    }

    private static Component card(String organisation, IssueLine issue) {
        Paragraph covers = new Paragraph(IssueWords.covers(issue));
        covers.addClassName("ls-muted");
        Span title = new Span(issue.title());
        title.addClassName("ls-issue-title");
        title.getElement().setAttribute("lang", issue.language().code());
        Div actions = new Div(Links.button(IssueWords.path(organisation, issue), Words.t("reports.read"), false));
        actions.addClassName("ls-actions");
        return new Panel(Words.t("benefits.name", Benefit.REPORTS)).with(covers, title, actions);
    }
}

package org.lodestone.benefits.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.explained.ExplainingBenefits;
import org.lodestone.benefits.explained.Explanation;
import org.lodestone.benefits.explained.ui.ExplainedBenefit;
import org.lodestone.benefits.reports.IssueLine;
import org.lodestone.benefits.reports.ReadingReports;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Links;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** The archive of the weekly report. */
@Route("o/:organisation/reports")
@PermitAll
class ReportsView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ExplainingBenefits explaining;
    private final transient ReadingReports reading;

    ReportsView(ExplainingBenefits explaining, ReadingReports reading) {
        this.explaining = explaining;
        this.reading = reading;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String organisation = event.getRouteParameters().get("organisation").orElse("");
        Explanation explanation = explaining.explain(organisation, Benefit.REPORTS);
        if (!explanation.isOpen()) {
            getContent().show(new ExplainedBenefit(explanation));
            return;
        }
        List<IssueLine> issues = reading.archive(organisation, Words.language());
        getContent()
                .show(
                        new PageHeading(Words.t("benefits.name", Benefit.REPORTS)).subtitle(Words.t("reports.line")),
                        issues.isEmpty() ? empty() : archive(organisation, issues));
    }

    private static Panel archive(String organisation, List<IssueLine> issues) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ls-list");
        issues.forEach(issue -> list.add(line(organisation, issue)));
        return new Panel(Words.t("reports.archive")).with(list);
    }

    private static ListItem line(String organisation, IssueLine issue) {
        Anchor title = Links.to(IssueWords.path(organisation, issue), issue.title());
        title.addClassName("ls-issue-title");
        title.getElement().setAttribute("lang", issue.language().code());
        Paragraph covers = new Paragraph(IssueWords.covers(issue));
        covers.addClassNames("ls-small", "ls-muted");
        return new ListItem(title, covers);
    }

    private static Component empty() {
        return new Panel().with(new EmptyState(Words.t("reports.empty.title"), Words.t("reports.empty.text")));
    }

    @Override
    public String getPageTitle() {
        return Words.t("benefits.name", Benefit.REPORTS);
    }
}

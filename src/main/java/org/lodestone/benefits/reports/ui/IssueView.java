package org.lodestone.benefits.reports.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.explained.ExplainingBenefits;
import org.lodestone.benefits.explained.Explanation;
import org.lodestone.benefits.explained.ui.ExplainedBenefit;
import org.lodestone.benefits.reports.Issue;
import org.lodestone.benefits.reports.IssueFile;
import org.lodestone.benefits.reports.ReadingReports;
import org.lodestone.benefits.reports.ReportSection;
import org.lodestone.kernel.Language;
import org.lodestone.membership.BenefitAddresses;
import org.lodestone.shell.Downloads;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.SafeHtml;
import org.lodestone.shell.Words;

/** One issue of the weekly report, to read or to keep as PDF. */
@Route("o/:organisation/reports/:issue")
@PermitAll
class IssueView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ExplainingBenefits explaining;
    private final transient ReadingReports reading;
    private String title = "";

    IssueView(ExplainingBenefits explaining, ReadingReports reading) {
        this.explaining = explaining;
        this.reading = reading;
        getContent().addClassName("ls-issue");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String organisation = event.getRouteParameters().get("organisation").orElse("");
        Explanation explanation = explaining.explain(organisation, Benefit.REPORTS);
        if (!explanation.isOpen()) {
            title = Words.t("benefits.name", Benefit.REPORTS);
            getContent().show(new ExplainedBenefit(explanation));
            return;
        }
        Issue issue = reading.open(
                organisation, event.getRouteParameters().get("issue").orElse(""), Words.language());
        title = issue.line().title();
        getContent().show(heading(organisation, issue));
        for (ReportSection section : ReportSection.values()) {
            getContent().add(section(issue, section));
        }
    }

    private PageHeading heading(String organisation, Issue issue) {
        return new PageHeading(title)
                .trail(
                        PageHeading.step(
                                Words.t("benefits.name", Benefit.REPORTS),
                                BenefitAddresses.of(organisation, Benefit.REPORTS)),
                        new Span(Words.t("reports.week", "week", issue.line().week())))
                .subtitle(IssueWords.covers(issue.line()))
                .actions(pdf(organisation, issue));
    }

    private static Panel section(Issue issue, ReportSection section) {
        SafeHtml text = new SafeHtml(issue.sections().getOrDefault(section, ""));
        text.getElement().setAttribute("lang", issue.line().language().code());
        return new Panel(Words.t("reports.section", section)).with(text);
    }

    /** Whoever fetches it is asked for the right once more, at that moment. */
    private Anchor pdf(String organisation, Issue issue) {
        Language language = Words.language();
        DownloadHandler handler = Downloads.checked(DownloadHandler.fromInputStream(download -> {
            IssueFile file = reading.file(organisation, issue.line().issue(), language);
            return new DownloadResponse(
                    new ByteArrayInputStream(file.content()), file.name(), "application/pdf", file.content().length);
        }));
        Anchor link = new Anchor(handler, AttachmentType.DOWNLOAD, Words.t("reports.pdf"));
        link.addClassName("ls-button");
        return link;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

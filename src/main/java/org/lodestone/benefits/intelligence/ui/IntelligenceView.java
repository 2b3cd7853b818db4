package org.lodestone.benefits.intelligence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.explained.ExplainingBenefits;
import org.lodestone.benefits.explained.Explanation;
import org.lodestone.benefits.explained.ui.ExplainedBenefit;
import org.lodestone.benefits.intelligence.BriefFilter;
import org.lodestone.benefits.intelligence.BriefsPage;
import org.lodestone.benefits.intelligence.ReadingBriefs;
import org.lodestone.minerals.Minerals;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Links;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** What governments, markets and laboratories do about critical minerals, as a timeline. The filter stands in the address. */
@Route("o/:organisation/intelligence")
@PermitAll
class IntelligenceView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ExplainingBenefits explaining;
    private final transient ReadingBriefs reading;
    private final transient Minerals minerals;

    IntelligenceView(ExplainingBenefits explaining, ReadingBriefs reading, Minerals minerals) {
        this.explaining = explaining;
        this.reading = reading;
        this.minerals = minerals;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String organisation = event.getRouteParameters().get("organisation").orElse("");
        Explanation explanation = explaining.explain(organisation, Benefit.INTELLIGENCE);
        if (!explanation.isOpen()) {
            getContent().show(new ExplainedBenefit(explanation));
            return;
        }
        BriefFilter filter = BriefAddress.filter(event.getLocation().getQueryParameters());
        BriefsPage page = reading.look(organisation, filter);
        Map<String, String> names = minerals.names(page.minerals(), Words.language());
        getContent()
                .show(
                        heading(page),
                        new BriefFilterBar(organisation, filter, page.counts(), names),
                        page.briefs().isEmpty()
                                ? empty(organisation, filter, page)
                                : new BriefTimeline(page.briefs(), names));
    }

    private static PageHeading heading(BriefsPage page) {
        PageHeading heading = new PageHeading(Words.t("benefits.name", Benefit.INTELLIGENCE))
                .subtitle(Words.t("intelligence.line", "count", page.total()));
        return page.news() == 0
                ? heading
                : heading.beside(new Tag(Tone.ACCENT, "", Words.t("intelligence.news", "count", page.news())));
    }

    private static Component empty(String organisation, BriefFilter filter, BriefsPage page) {
        Component all = Links.button(
                BriefAddress.path(organisation, BriefFilter.ALL), Words.t("intelligence.empty.action"), false);
        boolean noneAtAll = filter.jurisdiction() != null && page.counts().getOrDefault(filter.jurisdiction(), 0) == 0;
        return new Panel()
                .with(
                        noneAtAll
                                ? new EmptyState(
                                        Words.t(
                                                "intelligence.none.title",
                                                "jurisdiction",
                                                BriefWords.jurisdiction(filter.jurisdiction())),
                                        Words.t("intelligence.none.text"),
                                        all)
                                : new EmptyState(
                                        Words.t("intelligence.empty.title"), Words.t("intelligence.empty.text"), all));
    }

    @Override
    public String getPageTitle() {
        return Words.t("benefits.name", Benefit.INTELLIGENCE);
    }
}

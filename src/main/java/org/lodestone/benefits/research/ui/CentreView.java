package org.lodestone.benefits.research.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
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
import org.lodestone.benefits.research.CentreSheet;
import org.lodestone.benefits.research.FindingPartners;
import org.lodestone.benefits.research.ResearchAddresses;
import org.lodestone.shell.Facts;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Links;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** One research centre: names, places, links, and where the record comes from. */
@Route("o/:organisation/research/:centre")
@PermitAll
class CentreView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FindingPartners finding;
    private final transient ExplainingBenefits explaining;
    private String name = "";

    CentreView(FindingPartners finding, ExplainingBenefits explaining) {
        this.finding = finding;
        this.explaining = explaining;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String organisation = event.getRouteParameters().get("organisation").orElse("");
        Explanation explanation = explaining.explain(organisation, Benefit.RESEARCH);
        if (!explanation.isOpen()) {
            name = Words.t("research.title");
            getContent().show(new ExplainedBenefit(explanation));
            return;
        }
        CentreSheet sheet = finding.centre(
                organisation, event.getRouteParameters().get("centre").orElse(""));
        name = sheet.row().name();
        getContent()
                .show(
                        heading(organisation, sheet),
                        about(sheet),
                        new Panel(Words.t("research.names")).with(CentreDetails.names(sheet.names())));
        if (!sheet.relations().isEmpty()) {
            getContent()
                    .add(new Panel(Words.t("research.relations"))
                            .with(CentreDetails.relations(organisation, sheet.relations())));
        }
        getContent().add(source(sheet));
    }

    private static PageHeading heading(String organisation, CentreSheet sheet) {
        return new PageHeading(sheet.row().name())
                .trail(
                        PageHeading.step(Words.t("research.title"), ResearchAddresses.of(organisation)),
                        new Span(sheet.row().name()))
                .beside(CentreList.tag(sheet.row().status()))
                .subtitle(CentreList.types(sheet.row()));
    }

    private static Panel about(CentreSheet sheet) {
        Facts facts = new Facts()
                .fact(Words.t("research.places"), CentreDetails.places(sheet.locations()))
                .fact(
                        Words.t("research.established"),
                        sheet.established() == null ? null : Integer.toString(sheet.established()));
        if (sheet.website() != null) {
            facts.fact(Words.t("research.website"), external(sheet.website()));
        }
        if (sheet.wikipedia() != null) {
            facts.fact(Words.t("research.wikipedia"), external(sheet.wikipedia()));
        }
        return new Panel(Words.t("research.about")).with(facts);
    }

    private static Panel source(CentreSheet sheet) {
        Facts facts = new Facts().fact(Words.t("research.ror"), external(sheet.ror()));
        sheet.identifiers()
                .forEach((kind, value) -> facts.fact(
                        switch (kind) {
                            case "isni", "grid" -> kind.toUpperCase(java.util.Locale.ROOT);
                            case "fundref" -> "Crossref Funder";
                            default -> "Wikidata";
                        },
                        value));
        facts.fact(Words.t("research.source"), sheet.source())
                .fact(Words.t("research.provenance"), sheet.provenance())
                .fact(Words.t("research.modified"), sheet.modified() == null ? null : Formats.date(sheet.modified()));
        return new Panel(Words.t("research.from")).with(facts);
    }

    /** A link out of the portal; only web addresses become links. */
    private static Component external(String address) {
        if (List.of("http://", "https://").stream().noneMatch(address::startsWith)) {
            return new Span(address);
        }
        return Links.out(address, address);
    }

    @Override
    public String getPageTitle() {
        return name;
    }
}

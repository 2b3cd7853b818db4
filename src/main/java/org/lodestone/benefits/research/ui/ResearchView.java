package org.lodestone.benefits.research.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.explained.ExplainingBenefits;
import org.lodestone.benefits.explained.Explanation;
import org.lodestone.benefits.explained.ui.ExplainedBenefit;
import org.lodestone.benefits.plots.ui.Chip;
import org.lodestone.benefits.research.CentreFacets;
import org.lodestone.benefits.research.CentreFilter;
import org.lodestone.benefits.research.CentreStatus;
import org.lodestone.benefits.research.FindingPartners;
import org.lodestone.kernel.CountryCode;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.SearchField;
import org.lodestone.shell.Words;

/** The directory of research partners: search, facets, a map. */
@Route("o/:organisation/research")
@PermitAll
class ResearchView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FindingPartners finding;
    private final transient ExplainingBenefits explaining;
    private final TextField words = new SearchField(Words.t("research.find"));
    private final Div chips = new Div();
    private final Div list = new Div();
    private final Div beside = new Div();
    private ResearchState state = new ResearchState("", CentreFilter.ALL);

    ResearchView(FindingPartners finding, ExplainingBenefits explaining) {
        this.finding = finding;
        this.explaining = explaining;
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(state.looking(change.getValue().strip()));
            }
        });
        words.addClassName("ls-wide-field");
        chips.addClassName("ls-chips");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String organisation = event.getRouteParameters().get("organisation").orElse("");
        Explanation explanation = explaining.explain(organisation, Benefit.RESEARCH);
        if (!explanation.isOpen()) {
            getContent().show(new ExplainedBenefit(explanation));
            return;
        }
        state = ResearchState.of(organisation, event.getLocation());
        if (!words.isAttached()) {
            build();
        }
        words.setValue(state.filter().words());
        CentreFacets facets = finding.facets(organisation, state.filter());
        chips(facets);
        list.removeAll();
        list.add(new CentreList(finding, state));
        beside.removeAll();
        beside.add(new CountryPlot(facets.countries(), state, this::go));
    }

    private void build() {
        Div columns = new Div(list, beside);
        columns.addClassName("ls-research-columns");
        getContent()
                .wide()
                .show(
                        new PageHeading(Words.t("research.title")).subtitle(Words.t("research.subtitle")),
                        words,
                        chips,
                        columns);
    }

    private void chips(CentreFacets facets) {
        chips.removeAll();
        String country = state.filter().country();
        if (!country.isEmpty()) {
            String name = new CountryCode(country).name(Words.language());
            chips.add(new Chip(name, true, state.country(country).path()));
        }
        facets.types()
                .forEach((type, count) -> chips.add(new Chip(
                        Words.t("research.type", type) + " " + Formats.number(count),
                        type.name().equals(state.filter().type()),
                        state.type(type).path())));
        facets.statuses().forEach((status, count) -> {
            boolean on = status.name().equals(state.filter().status());
            if (status != CentreStatus.ACTIVE || on) {
                chips.add(new Chip(
                        Words.t("research.status", status) + " " + Formats.number(count),
                        on,
                        state.status(status).path()));
            }
        });
    }

    private void go(ResearchState next) {
        getUI().ifPresent(next::open);
    }

    @Override
    public String getPageTitle() {
        return Words.t("research.title");
    }
}

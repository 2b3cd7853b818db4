package org.lodestone.benefits.minerals.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.stream.Collectors;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.explained.ExplainingBenefits;
import org.lodestone.benefits.explained.Explanation;
import org.lodestone.benefits.explained.ui.ExplainedBenefit;
import org.lodestone.benefits.minerals.ComparingLists;
import org.lodestone.benefits.minerals.MineralAddresses;
import org.lodestone.benefits.minerals.MineralSheet;
import org.lodestone.kernel.CountryCode;
import org.lodestone.minerals.MineralGroups;
import org.lodestone.minerals.WorldProduction;
import org.lodestone.shell.Facts;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** All about one mineral: the lists and their history, production and reserves, prices, and where each figure comes from. */
@Route("o/:organisation/minerals/:mineral")
@PermitAll
class MineralView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ComparingLists comparing;
    private final transient ExplainingBenefits explaining;
    private String name = "";

    MineralView(ComparingLists comparing, ExplainingBenefits explaining) {
        this.comparing = comparing;
        this.explaining = explaining;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String organisation = event.getRouteParameters().get("organisation").orElse("");
        Explanation explanation = explaining.explain(organisation, Benefit.MINERALS);
        if (!explanation.isOpen()) {
            name = Words.t("minerallists.title");
            getContent().show(new ExplainedBenefit(explanation));
            return;
        }
        String id = event.getRouteParameters().get("mineral").orElse("");
        show(comparing.mineral(organisation, id, Words.language()));
    }

    private void show(MineralSheet sheet) {
        name = sheet.name();
        getContent().wide().show(heading(sheet));
        Panel lists = new Panel(Words.t("minerallists.onLists")).with(ListHistory.of(sheet));
        sheet.world().ifPresentOrElse(world -> getContent().add(worldwide(sheet, world)), () -> getContent()
                .add(new Panel(Words.t("minerallists.productionTitle"))
                        .with(new Paragraph(Words.t("minerallists.noProduction")))));
        getContent().add(lists);
        SeriesPlots.of(sheet.series()).forEach(getContent()::add);
        getContent().add(facts(sheet));
    }

    private static PageHeading heading(MineralSheet sheet) {
        String reference = sheet.organisation().reference();
        PageHeading heading = new PageHeading(sheet.name())
                .trail(
                        PageHeading.step(Words.t("minerallists.title"), MineralAddresses.of(reference)),
                        new Span(sheet.name()))
                .subtitle(ListSentences.overall(sheet.standings()));
        if (sheet.mineral().symbol() != null) {
            heading.beside(new Tag(Tone.NEUTRAL, "", sheet.mineral().symbol()));
        }
        if (sheet.ours()) {
            heading.beside(new Tag(Tone.ACCENT, "", Words.t("minerallists.ours")));
        }
        return heading;
    }

    private static Panel worldwide(MineralSheet sheet, WorldProduction world) {
        Div notes = new Div();
        notes.addClassNames("ls-small", "ls-muted");
        world.figures().stream()
                .filter(figure -> figure.note() != null)
                .forEach(figure -> notes.add(new Div(Amounts.place(figure) + ": " + figure.note())));
        CountryCode own = sheet.organisation().country();
        Div plots = new Div(
                new Div(new H3(ProductionPlot.title(world)), ProductionPlot.whole(world, own)),
                new Div(new H3(ReservesPlot.title()), ReservesPlot.of(world, own)));
        plots.addClassName("ls-plots");
        return new Panel(Words.t("minerallists.productionAndReserves"))
                .with(plots, ProductionPlot.source(world), notes);
    }

    private static Panel facts(MineralSheet sheet) {
        MineralGroups groups = sheet.book().groups();
        String id = sheet.mineral().id();
        Facts facts = new Facts()
                .fact(
                        Words.t("minerallists.family"),
                        Words.t("minerals.family", sheet.mineral().family()))
                .fact(
                        Words.t("minerallists.hs"),
                        String.join(", ", sheet.mineral().hsCodes()));
        if (groups.isGroup(id)) {
            facts.fact(Words.t("minerallists.membersOf"), names(groups.elements(id)));
        }
        if (!groups.groupsOf(id).isEmpty()) {
            facts.fact(Words.t("minerallists.groups"), names(groups.groupsOf(id)));
        }
        return new Panel(Words.t("minerallists.facts")).with(facts);
    }

    private static String names(Collection<String> ids) {
        return ids.stream().map(id -> Words.t("minerals.name." + id)).sorted().collect(Collectors.joining(", "));
    }

    @Override
    public String getPageTitle() {
        return name;
    }
}

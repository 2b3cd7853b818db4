package org.lodestone.benefits.research.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.research.CentreFilter;
import org.lodestone.benefits.research.FindingPartners;
import org.lodestone.benefits.research.PartnersAround;
import org.lodestone.benefits.research.ResearchAddresses;
import org.lodestone.shell.Figure;
import org.lodestone.shell.Formats;
import org.lodestone.shell.HomeCard;
import org.lodestone.shell.Links;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.core.annotation.Order;

/** How many research centres there are, all and near, on the first page. */
@org.springframework.stereotype.Component
@Order(50)
class ResearchCard implements HomeCard {

    private final FindingPartners finding;

    ResearchCard(FindingPartners finding) {
        this.finding = finding;
    }

    @Override
    public Kind kind() {
        return Kind.BENEFIT;
    }

    @Override
    public List<Component> cards(Place place) {
        return place.organisation()
                .flatMap(organisation -> finding.around(organisation).map(around -> cards(organisation, around)))
                .orElse(List.of());
    }

    private static List<Component> cards(String organisation, PartnersAround around) {
        return around.near() == 0
                ? List.of(card(organisation, around))
                : List.of(figure(organisation, around), card(organisation, around));
    }

    private static Figure figure(String organisation, PartnersAround around) {
        return new Figure(
                near(organisation, around).path(),
                Formats.number(around.near()),
                Words.t("research.figure", "count", around.near()),
                Words.t(
                        "research.figure.line",
                        "country",
                        around.country().name(Words.language()),
                        "all",
                        around.all()));
    }

    private static ResearchState near(String organisation, PartnersAround around) {
        return new ResearchState(organisation, CentreFilter.ALL)
                .country(around.country().value());
    }

    private static Component card(String organisation, PartnersAround around) {
        List<Component> links = new ArrayList<>();
        if (around.near() > 0) {
            links.add(Links.to(
                    near(organisation, around).path(),
                    Words.t(
                            "research.card.near",
                            "count",
                            around.near(),
                            "country",
                            around.country().name(Words.language()))));
        }
        links.add(Links.to(ResearchAddresses.of(organisation), Words.t("research.card.all")));
        Div actions = new Div(links.toArray(Component[]::new));
        actions.addClassName("ls-actions");
        return new Panel(Words.t("benefits.name", Benefit.RESEARCH))
                .with(new Paragraph(Words.t("research.card.line", "count", around.all())), actions);
    }
}

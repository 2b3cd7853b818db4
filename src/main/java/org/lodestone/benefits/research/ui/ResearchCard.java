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
                .flatMap(
                        organisation -> finding.around(organisation).map(around -> List.of(card(organisation, around))))
                .orElse(List.of());
    }

    private static Component card(String organisation, PartnersAround around) {
        List<Component> links = new ArrayList<>();
        if (around.near() > 0) {
            ResearchState near = new ResearchState(organisation, CentreFilter.ALL)
                    .country(around.country().value());
            links.add(Links.to(
                    near.path(),
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

package org.lodestone.benefits.explained.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.explained.ExplainingBenefits;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.membership.BenefitAddresses;
import org.lodestone.membership.Entitlement;
import org.lodestone.shell.NavigationEntry;
import org.lodestone.shell.NavigationItem;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.stereotype.Component;

/** The lines of all nine benefits, each where it is open, under the name of the alliance that opens it. */
@Component
class BenefitNavigation implements NavigationEntry {

    private static final int FIRST = 300;
    private static final Map<Benefit, VaadinIcon> ICONS = Map.of(
            Benefit.FUNDING, VaadinIcon.COINS,
            Benefit.INVESTMENT, VaadinIcon.TRENDING_UP,
            Benefit.RESEARCH, VaadinIcon.ACADEMY_CAP,
            Benefit.MARKET, VaadinIcon.GLOBE,
            Benefit.INTELLIGENCE, VaadinIcon.NEWSPAPER,
            Benefit.SUPPLY, VaadinIcon.CLUSTER,
            Benefit.TECHNOLOGY, VaadinIcon.COGS,
            Benefit.REPORTS, VaadinIcon.FILE_TEXT_O,
            Benefit.MINERALS, VaadinIcon.CUBES);

    private final ExplainingBenefits explaining;
    private final CurrentPerson person;

    BenefitNavigation(ExplainingBenefits explaining, CurrentPerson person) {
        this.explaining = explaining;
        this.person = person;
    }

    @Override
    public List<NavigationItem> items(Place place) {
        String organisation = place.organisation().orElse("");
        if (person.id().isEmpty() || organisation.isEmpty()) {
            return List.of();
        }
        Map<Benefit, Entitlement> all = explaining.all(organisation);
        return Stream.of(Benefit.values())
                .filter(all::containsKey)
                .flatMap(benefit -> line(organisation, all.get(benefit)).stream())
                .toList();
    }

    private static List<NavigationItem> line(String organisation, Entitlement entitlement) {
        if (!(entitlement instanceof Entitlement.Open open)) {
            return List.of();
        }
        Benefit benefit = open.benefit();
        return List.of(new NavigationItem(
                open.alliance().name().in(Words.language()),
                FIRST + benefit.ordinal(),
                Words.t("benefits.name", benefit),
                BenefitAddresses.of(organisation, benefit),
                ICONS.get(benefit)));
    }
}

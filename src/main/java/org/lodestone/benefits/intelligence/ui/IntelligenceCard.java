package org.lodestone.benefits.intelligence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.intelligence.Brief;
import org.lodestone.benefits.intelligence.ReadingBriefs;
import org.lodestone.membership.BenefitAddresses;
import org.lodestone.shell.HomeCard;
import org.lodestone.shell.Links;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.core.annotation.Order;

/** The newest briefs on the first page, for those who may read them. */
@org.springframework.stereotype.Component
@Order(70)
class IntelligenceCard implements HomeCard {

    private final ReadingBriefs reading;

    IntelligenceCard(ReadingBriefs reading) {
        this.reading = reading;
    }

    @Override
    public Kind kind() {
        return Kind.BENEFIT;
    }

    @Override
    public List<Component> cards(Place place) {
        return place.organisation()
                .map(organisation -> cards(organisation, reading.newest(organisation)))
                .orElse(List.of());
    }

    private static List<Component> cards(String organisation, List<Brief> newest) {
        if (newest.isEmpty()) {
            return List.of();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("ls-list");
        newest.forEach(brief -> list.add(line(brief)));
        return List.of(new Panel(
                        Words.t("benefits.name", Benefit.INTELLIGENCE),
                        Links.to(
                                BenefitAddresses.of(organisation, Benefit.INTELLIGENCE),
                                Words.t("intelligence.card.action")))
                .with(list));
    }

    private static ListItem line(Brief brief) {
        Span title = new Span(brief.title());
        title.getElement().setAttribute("lang", brief.language().code());
        Paragraph below = new Paragraph(Words.t(
                "intelligence.card.line",
                "date",
                BriefWords.date(brief.date()),
                "jurisdiction",
                BriefWords.jurisdiction(brief.jurisdiction())));
        below.addClassNames("ls-small", "ls-muted");
        return new ListItem(title, below);
    }
}

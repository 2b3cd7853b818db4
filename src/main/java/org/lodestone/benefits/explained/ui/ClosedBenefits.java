package org.lodestone.benefits.explained.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.Benefit;
import org.lodestone.membership.BenefitAddresses;
import org.lodestone.membership.Entitlement;
import org.lodestone.membership.MembershipSummary;
import org.lodestone.membership.Missing;
import org.lodestone.membership.Way;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Links;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/**
 * The closed benefits on the first page: a card for each reason in each alliance says it once and leads to the page of every
 * benefit that it keeps closed.
 */
final class ClosedBenefits {

    private record Reason(AllianceId alliance, Missing missing) {}

    private ClosedBenefits() {}

    static List<Component> cards(String organisation, Map<Benefit, Entitlement> all) {
        Map<Reason, Way> ways = new LinkedHashMap<>();
        Map<Reason, List<Benefit>> closed = new LinkedHashMap<>();
        Stream.of(Benefit.values())
                .map(all::get)
                .filter(Entitlement.Closed.class::isInstance)
                .map(Entitlement.Closed.class::cast)
                .forEach(found -> found.nearest().ifPresent(way -> {
                    Reason reason = new Reason(way.alliance().id(), way.missing());
                    ways.put(reason, way);
                    closed.computeIfAbsent(reason, none -> new ArrayList<>()).add(found.benefit());
                }));
        return ways.entrySet().stream()
                .map(entry -> card(organisation, entry.getValue(), closed.get(entry.getKey())))
                .toList();
    }

    private static Component card(String organisation, Way way, List<Benefit> benefits) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("ls-list", "ls-closed");
        benefits.forEach(
                benefit -> list.add(new ListItem(Links.to(BenefitAddresses.of(organisation, benefit), name(benefit)))));
        String alliance = way.alliance().name().in(Words.language());
        boolean someAreOpen = way.missing() == Missing.TIER;
        return new Panel(
                        Words.t(someAreOpen ? "explained.card.more" : "explained.card.title", "alliance", alliance),
                        new Tag(Tone.NEUTRAL, Words.t("explained.closed")))
                .with(new Paragraph(why(way)), list);
    }

    private static String name(Benefit benefit) {
        String name = Words.t("benefits.name", benefit);
        return benefit.ready() ? name : Words.t("benefits.planned", "benefit", name);
    }

    private static String why(Way way) {
        MembershipSummary held = way.held();
        return Words.t(
                "explained.card.why." + way.missing().name(),
                "since",
                held == null ? "" : Formats.date(held.memberSince()),
                "until",
                held == null ? "" : Formats.date(held.until()),
                "tier",
                held == null ? "" : ExplainedBenefit.tierName(way.alliance(), held.tier()));
    }
}

package org.lodestone.benefits.explained.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.lodestone.admission.CaseAddresses;
import org.lodestone.admission.CaseCard;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.TierSummary;
import org.lodestone.benefits.explained.Explanation;
import org.lodestone.membership.Entitlement;
import org.lodestone.membership.MembershipSummary;
import org.lodestone.membership.Missing;
import org.lodestone.membership.Way;
import org.lodestone.shell.Facts;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Links;
import org.lodestone.shell.Notice;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/**
 * The page of a benefit that is closed: what it is, which tiers include it, and the next step from where the organisation
 * stands. Every benefit's view shows it when its service answers that the benefit is closed.
 */
public class ExplainedBenefit extends Composite<Div> {

    public ExplainedBenefit(Explanation explanation) {
        getContent().addClassName("ls-explains");
        getContent()
                .add(new PageHeading(Words.t("benefits.name", explanation.benefit()))
                        .beside(new Tag(Tone.NEUTRAL, Words.t("explained.closed"))));
        getContent()
                .add(new Panel(Words.t("explained.what"))
                        .with(new Paragraph(Words.t("benefits.what", explanation.benefit()))));
        if (!explanation.benefit().ready()) {
            getContent().add(new Notice(Tone.NEUTRAL, Words.t("explained.notYet.title")));
        }
        if (explanation.entitlement() instanceof Entitlement.Closed closed) {
            closed.ways().forEach(way -> getContent().add(panel(explanation, way)));
            if (closed.ways().isEmpty()) {
                getContent().add(new Notice(Tone.NEUTRAL, Words.t("explained.nobody"), ""));
            }
        }
    }

    private static Panel panel(Explanation explanation, Way way) {
        AllianceSummary alliance = way.alliance();
        Facts facts = new Facts()
                .fact(Words.t("explained.alliance"), alliance.name().in(Words.language()))
                .fact(Words.t("explained.tiers"), tiers(way.tiers()))
                .fact(Words.t("explained.contact"), mail(alliance));
        return new Panel(Words.t("explained.how"))
                .with(new Notice(tone(explanation, way), headline(explanation, way), sentence(explanation, way)))
                .with(facts)
                .with(steps(explanation, way).toArray(Component[]::new));
    }

    private static Tone tone(Explanation explanation, Way way) {
        if (explanation.openCase(way.alliance().id()).isPresent()) {
            return Tone.INFO;
        }
        return switch (way.missing()) {
            case MEMBERSHIP, NOT_YET, TIER -> Tone.INFO;
            default -> Tone.ATTENTION;
        };
    }

    private static String headline(Explanation explanation, Way way) {
        return explanation.openCase(way.alliance().id()).isPresent()
                ? Words.t("explained.case.title")
                : Words.t("explained.missing." + way.missing().name() + ".title");
    }

    private static String sentence(Explanation explanation, Way way) {
        String alliance = way.alliance().name().in(Words.language());
        return explanation
                .openCase(way.alliance().id())
                .map(found -> Words.t("explained.case.text", "alliance", alliance, "reference", found.reference()))
                .orElseGet(() -> missing(way, alliance));
    }

    private static String missing(Way way, String alliance) {
        MembershipSummary held = way.held();
        return Words.t(
                "explained.missing." + way.missing().name() + ".text",
                "alliance",
                alliance,
                "since",
                held == null ? "" : Formats.date(held.memberSince()),
                "until",
                held == null ? "" : Formats.date(held.until()),
                "tier",
                held == null ? "" : tierName(way.alliance(), held.tier()));
    }

    private static List<Component> steps(Explanation explanation, Way way) {
        String reference = explanation.organisation().reference();
        CaseCard open = explanation.openCase(way.alliance().id()).orElse(null);
        if (open != null) {
            return List.of(actions(Links.button(
                    path(CaseAddresses.of(reference, open.reference())), Words.t("explained.case.action"), true)));
        }
        boolean mayJoin = way.missing() == Missing.MEMBERSHIP
                || way.missing() == Missing.LAPSED
                || way.missing() == Missing.ENDED;
        if (!mayJoin) {
            return List.of();
        }
        return explanation.mayApply()
                ? List.of(actions(Links.button(
                        path(CaseAddresses.apply(reference, way.alliance().slug())), Words.t("explained.apply"), true)))
                : List.of(new Paragraph(Words.t("explained.askColleague")));
    }

    private static Div actions(Component... links) {
        Div actions = new Div(links);
        actions.addClassName("ls-actions");
        return actions;
    }

    private static String tiers(List<TierSummary> tiers) {
        return tiers.stream().map(tier -> tier.name().in(Words.language())).collect(Collectors.joining(", "));
    }

    static String tierName(AllianceSummary alliance, String code) {
        return alliance.tier(code).map(tier -> tier.name().in(Words.language())).orElse(code);
    }

    private static Anchor mail(AllianceSummary alliance) {
        return new Anchor(
                "mailto:" + alliance.contact().value(), alliance.contact().value());
    }

    private static String path(String fromRoot) {
        return fromRoot.substring(1);
    }
}

package org.lodestone.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.lodestone.admission.CaseAddresses;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.TierSummary;
import org.lodestone.membership.BenefitAddresses;
import org.lodestone.shell.Links;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** An alliance that the organisation can join: what it is for, its tiers, and how to apply. */
class JoinPanel extends Panel {

    /** @param organisation its reference */
    JoinPanel(String organisation, AllianceSummary alliance, boolean mayApply) {
        super(MembershipWords.name(alliance));
        addClassName("ls-join");
        with(
                new Paragraph(alliance.purpose().in(Words.language())),
                next(organisation, alliance, mayApply),
                tiers(organisation, alliance));
    }

    private static UnorderedList tiers(String organisation, AllianceSummary alliance) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ls-list");
        alliance.tiers().forEach(tier -> list.add(line(organisation, tier)));
        return list;
    }

    private static ListItem line(String organisation, TierSummary tier) {
        Span name = new Span(MembershipWords.name(tier));
        name.addClassName("name");
        Span fee = new Span(MembershipWords.fee(tier));
        fee.addClassName("fee");
        Div head = new Div(name, fee);
        head.addClassName("head");
        UnorderedList benefits = new UnorderedList();
        benefits.addClassNames("ls-inline-list", "ls-small");
        tier.benefits().stream()
                .sorted()
                .map(benefit -> Links.to(BenefitAddresses.of(organisation, benefit), MembershipWords.promised(benefit)))
                .forEach(link -> benefits.add(new ListItem(link)));
        return new ListItem(head, new Paragraph(tier.description().in(Words.language())), benefits);
    }

    private static Component next(String organisation, AllianceSummary alliance, boolean mayApply) {
        if (!mayApply) {
            return new Paragraph(Words.t("membership.askColleague"));
        }
        Div actions = new Div(Links.button(
                CaseAddresses.apply(organisation, alliance.slug()).substring(1),
                Words.t("membership.apply", "alliance", MembershipWords.name(alliance)),
                true));
        actions.addClassName("ls-actions");
        return actions;
    }
}

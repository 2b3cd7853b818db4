package org.lodestone.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.lodestone.admission.CaseAddresses;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.TierSummary;
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
                tiers(alliance));
    }

    private static UnorderedList tiers(AllianceSummary alliance) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ls-list");
        alliance.tiers().forEach(tier -> list.add(line(tier)));
        return list;
    }

    private static ListItem line(TierSummary tier) {
        Span name = new Span(MembershipWords.name(tier));
        name.addClassName("name");
        Span fee = new Span(MembershipWords.fee(tier));
        fee.addClassName("fee");
        Div head = new Div(name, fee);
        head.addClassName("head");
        Paragraph benefits = new Paragraph(
                tier.benefits().stream().sorted().map(MembershipWords::promised).collect(Collectors.joining(" · ")));
        benefits.addClassName("ls-small");
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

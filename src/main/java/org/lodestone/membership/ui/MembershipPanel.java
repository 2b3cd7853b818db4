package org.lodestone.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.lodestone.admission.CaseAddresses;
import org.lodestone.admission.Condition;
import org.lodestone.membership.BenefitAddresses;
import org.lodestone.membership.HeldMembership;
import org.lodestone.membership.MembershipEnd;
import org.lodestone.membership.MembershipSummary;
import org.lodestone.shell.Facts;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Links;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** One membership, explained. */
class MembershipPanel extends Panel {

    /** @param organisation its reference */
    MembershipPanel(String organisation, HeldMembership held) {
        super(
                MembershipWords.name(held.alliance()),
                MembershipWords.tag(held.membership().state()));
        with(new Paragraph(MembershipWords.sentence(held)));
        reason(held.membership()).ifPresent(this::with);
        with(facts(organisation, held));
        if (!held.conditions().isEmpty()) {
            with(new H3(Words.t("membership.conditions")), conditions(held.conditions()));
        }
        if (held.membership().state().inForce()) {
            with(new H3(Words.t("membership.opens")), benefits(organisation, held));
        }
    }

    private static Facts facts(String organisation, HeldMembership held) {
        MembershipSummary membership = held.membership();
        String path = CaseAddresses.of(organisation, membership.reference()).substring(1);
        Facts facts = new Facts().fact(Words.t("membership.since"), Formats.date(membership.memberSince()));
        if (membership.ended().isEmpty()) {
            facts.fact(Words.t("membership.term"), Formats.date(membership.until()));
        }
        return facts.fact(Words.t("membership.tier"), MembershipWords.name(held.tier()))
                .fact(Words.t("membership.fee"), MembershipWords.fee(held.tier()))
                .fact(Words.t("membership.application"), Links.to(path, membership.reference()));
    }

    /** Why it is suspended or ended, in the alliance's words. */
    private static Optional<Component> reason(MembershipSummary membership) {
        if (membership.suspension() != null) {
            return Optional.of(new Notice(Tone.ATTENTION, Words.t("membership.suspension"), membership.suspension()));
        }
        return membership
                .ended()
                .filter(end -> end.reason() != MembershipEnd.EXPIRED)
                .map(end -> new Notice(
                        Tone.NEUTRAL,
                        Words.t("membership.end", end.reason()),
                        Optional.ofNullable(end.explanation()).orElse("")));
    }

    private static UnorderedList conditions(List<Condition> conditions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ls-list");
        conditions.forEach(condition -> list.add(new ListItem(
                Words.t("membership.condition", "text", condition.text(), "due", Formats.date(condition.due())))));
        return list;
    }

    private static UnorderedList benefits(String organisation, HeldMembership held) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ls-inline-list");
        held.tier().benefits().stream()
                .sorted()
                .map(benefit -> Links.to(BenefitAddresses.of(organisation, benefit), MembershipWords.promised(benefit)))
                .forEach(link -> list.add(new ListItem(link)));
        return list;
    }
}

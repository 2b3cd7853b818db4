package org.lodestone.alliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.lodestone.alliance.Benefit;
import org.lodestone.alliance.TierSummary;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** An alliance's tiers with what each costs and includes. A fee that nobody published says that it is an example. */
final class TierList extends UnorderedList {

    TierList(List<TierSummary> tiers) {
        addClassNames("ls-list", "alliance-tiers");
        getElement().setAttribute("aria-label", Words.t("alliance.list.tiers"));
        tiers.forEach(tier -> add(row(tier)));
    }

    private static ListItem row(TierSummary tier) {
        Div head = new Div(new H3(tier.name().in(Words.language())), new Span(fee(tier)));
        head.addClassName("head");
        if (tier.exampleFee()) {
            head.add(new Tag(Tone.ATTENTION, "", Words.t("alliance.list.exampleFee")));
        }
        Span includes = new Span(Words.t("alliance.list.includes", "benefits", benefits(tier)));
        includes.addClassNames("ls-muted", "ls-small");
        return new ListItem(head, new Paragraph(tier.description().in(Words.language())), includes);
    }

    private static String fee(TierSummary tier) {
        return tier.feePerYear().isZero()
                ? Words.t("alliance.list.free")
                : Words.t("alliance.list.fee", "fee", Formats.money(tier.feePerYear()));
    }

    private static String benefits(TierSummary tier) {
        return tier.benefits().stream().sorted().map(TierList::benefit).collect(Collectors.joining(", "));
    }

    private static String benefit(Benefit benefit) {
        String name = Words.t("benefits.name", benefit);
        return benefit.ready() ? name : Words.t("benefits.planned", "benefit", name);
    }
}

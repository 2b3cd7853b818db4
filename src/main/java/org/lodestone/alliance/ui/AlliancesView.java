package org.lodestone.alliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.lodestone.alliance.AllianceAddresses;
import org.lodestone.alliance.AllianceOffer;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.ReadingAlliances;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Facts;
import org.lodestone.shell.Links;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** What alliances there are, what each is for, what joining costs and what it asks. For everybody. */
@Route(AllianceAddresses.LIST)
@AnonymousAllowed
class AlliancesView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadingAlliances reading;
    private final transient CurrentPerson current;

    AlliancesView(ReadingAlliances reading, CurrentPerson current) {
        this.reading = reading;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageHeading heading = new PageHeading(Words.t("alliance.list.title")).subtitle(Words.t("alliance.list.intro"));
        if (current.id().isEmpty()) {
            heading.actions(Links.button("register", Words.t("alliance.list.register"), true));
        }
        List<AllianceOffer> offers = reading.all();
        getContent().show(heading);
        if (offers.isEmpty()) {
            getContent().add(new EmptyState(Words.t("alliance.list.empty"), Words.t("alliance.list.intro")));
        }
        offers.forEach(offer -> getContent().add(panel(offer)));
    }

    private static Panel panel(AllianceOffer offer) {
        AllianceSummary alliance = offer.alliance();
        return new Panel(alliance.name().in(Words.language()))
                .with(new Paragraph(alliance.purpose().in(Words.language())), columns(offer));
    }

    private static Component columns(AllianceOffer offer) {
        Div columns = new Div(new TierList(offer.alliance().tiers()), facts(offer));
        columns.addClassName("alliance-offer");
        return columns;
    }

    private static Facts facts(AllianceOffer offer) {
        AllianceSummary alliance = offer.alliance();
        return new Facts()
                .fact(
                        Words.t("alliance.list.target"),
                        Words.t(
                                "alliance.list.targetDays",
                                "days",
                                alliance.caseRules().decisionTargetDays()))
                .fact(Words.t("alliance.list.term"), term(alliance))
                .fact(Words.t("alliance.list.asked"), asked(offer))
                .fact(Words.t("alliance.list.contact"), contact(alliance));
    }

    private static String term(AllianceSummary alliance) {
        return alliance.termRules().calendar()
                ? Words.t("alliance.list.termCalendar")
                : Words.t(
                        "alliance.list.termRolling",
                        "months",
                        alliance.termRules().months());
    }

    private static String asked(AllianceOffer offer) {
        return offer.asks().stream().map(title -> title.in(Words.language())).collect(Collectors.joining(" · "));
    }

    private static Component contact(AllianceSummary alliance) {
        return new Anchor(
                "mailto:" + alliance.contact().value(), alliance.contact().value());
    }

    @Override
    public String getPageTitle() {
        return Words.t("alliance.list.title");
    }
}

package org.lodestone.benefits.funding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.explained.ExplainingBenefits;
import org.lodestone.benefits.explained.Explanation;
import org.lodestone.benefits.explained.ui.ExplainedBenefit;
import org.lodestone.benefits.funding.CallRow;
import org.lodestone.benefits.funding.CallSheet;
import org.lodestone.benefits.funding.FindingCalls;
import org.lodestone.benefits.funding.FundingAddresses;
import org.lodestone.kernel.Money;
import org.lodestone.shell.Facts;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Links;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** All that is known about one call, in the source's words, and where it comes from. */
@Route("o/:organisation/funding/:call")
@PermitAll
class CallView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FindingCalls finding;
    private final transient ExplainingBenefits explaining;
    private String title = "";

    CallView(FindingCalls finding, ExplainingBenefits explaining) {
        this.finding = finding;
        this.explaining = explaining;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String organisation = event.getRouteParameters().get("organisation").orElse("");
        Explanation explanation = explaining.explain(organisation, Benefit.FUNDING);
        if (!explanation.isOpen()) {
            title = Words.t("funding.title");
            getContent().show(new ExplainedBenefit(explanation));
            return;
        }
        CallSheet sheet = finding.call(
                organisation, event.getRouteParameters().get("call").orElse(""));
        title = sheet.row().title();
        getContent().show(heading(organisation, sheet.row()), when(sheet), what(sheet));
        text(Words.t("funding.outcome"), sheet.expectedOutcome());
        text(Words.t("funding.scope"), sheet.scope());
        getContent().add(source(sheet));
    }

    private static PageHeading heading(String organisation, CallRow row) {
        return new PageHeading(row.title())
                .trail(
                        PageHeading.step(Words.t("funding.title"), FundingAddresses.of(organisation)),
                        new Span(row.identifier()))
                .beside(CallTimes.tag(row))
                .subtitle(row.programme());
    }

    private static Panel when(CallSheet sheet) {
        CallRow row = sheet.row();
        Facts facts = new Facts().fact(Words.t("funding.deadline"), CallTimes.deadline(row.deadline()));
        if (row.deadline() != null) {
            facts.fact(Words.t("funding.there"), CallTimes.inItsZone(row.deadline()));
        }
        return new Panel(Words.t("funding.dates"))
                .with(facts.fact(
                                Words.t("funding.opening"),
                                row.opening() == null ? null : CallTimes.opening(row.opening()))
                        .fact(Words.t("funding.model"), sheet.deadlineModel()));
    }

    private static Panel what(CallSheet sheet) {
        Facts facts = new Facts()
                .fact(Words.t("funding.budget"), money(sheet.row().budget()))
                .fact(Words.t("funding.contribution"), contribution(sheet))
                .fact(
                        Words.t("funding.projects"),
                        sheet.projectsExpected() == null ? null : Formats.number(sheet.projectsExpected()))
                .fact(Words.t("funding.rate"), sheet.fundingRate())
                .fact(Words.t("funding.type"), sheet.row().actionType())
                .fact(Words.t("funding.trl"), sheet.trl())
                .fact(Words.t("funding.eligibility"), sheet.eligibility())
                .fact(Words.t("funding.destination"), sheet.destination())
                .fact(Words.t("funding.identifier"), identifiers(sheet));
        if (sheet.link() != null) {
            facts.fact(Words.t("funding.link"), Links.out(sheet.link(), Words.t("funding.atSource")));
        }
        return new Panel(Words.t("funding.terms")).with(facts);
    }

    private void text(String heading, @Nullable String words) {
        if (words == null) {
            return;
        }
        Div text = new Div(words);
        text.addClassName("ls-prose");
        text.getElement().setAttribute("lang", "en");
        getContent().add(new Panel(heading).with(text));
    }

    private static Panel source(CallSheet sheet) {
        Facts facts = new Facts()
                .fact(Words.t("funding.source"), sheet.source())
                .fact(Words.t("funding.confidence"), sheet.confidence());
        if (sheet.statusAtSource() != null) {
            facts.fact(
                    Words.t("funding.statusAtSource"),
                    Words.t("funding.statusAtSource.text", "status", sheet.statusAtSource()));
        }
        return new Panel(Words.t("funding.provenance")).with(facts);
    }

    private static @Nullable String money(@Nullable Money money) {
        return money == null ? null : Formats.money(money);
    }

    private static @Nullable String contribution(CallSheet sheet) {
        Money most = sheet.maxContribution();
        Money least = sheet.minContribution();
        if (most == null) {
            return null;
        }
        return least == null || least.equals(most)
                ? Words.t("funding.upTo", "amount", Formats.money(most))
                : Words.t("funding.fromTo", "least", Formats.money(least), "most", Formats.money(most));
    }

    private static String identifiers(CallSheet sheet) {
        String identifier = sheet.row().identifier();
        return sheet.otherIdentifier() == null ? identifier : identifier + "\n" + sheet.otherIdentifier();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

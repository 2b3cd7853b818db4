package org.lodestone.benefits.explained.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.explained.ExplainingBenefits;
import org.lodestone.benefits.explained.Explanation;
import org.lodestone.membership.Entitlement;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** A benefit that the portal only explains so far: who is entitled reads that there is nothing to use yet, and whom to write to. */
@Route("o/:organisation/:benefit(investment|market|supply|technology)")
@PermitAll
class PromisedBenefitView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ExplainingBenefits explaining;
    private Benefit benefit = Benefit.INVESTMENT;

    PromisedBenefitView(ExplainingBenefits explaining) {
        this.explaining = explaining;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String organisation = event.getRouteParameters().get("organisation").orElse("");
        benefit = Benefit.valueOf(
                event.getRouteParameters().get("benefit").orElse("").toUpperCase(Locale.ROOT));
        Explanation explanation = explaining.explain(organisation, benefit);
        if (explanation.entitlement() instanceof Entitlement.Open open) {
            promised(open);
        } else {
            getContent().show(new ExplainedBenefit(explanation));
        }
    }

    private void promised(Entitlement.Open open) {
        AllianceSummary alliance = open.alliance();
        String contact = alliance.contact().value();
        getContent()
                .show(
                        new PageHeading(Words.t("benefits.name", benefit))
                                .beside(new Tag(Tone.GOOD, Words.t("explained.included")))
                                .subtitle(Words.t(
                                        "explained.open",
                                        "alliance",
                                        alliance.name().in(Words.language()),
                                        "tier",
                                        open.tier().name().in(Words.language()),
                                        "since",
                                        Formats.date(open.since()))),
                        new Panel(Words.t("explained.what")).with(new Paragraph(Words.t("benefits.what", benefit))),
                        new Panel()
                                .with(new EmptyState(
                                        Words.t("explained.notYet.title"),
                                        Words.t("explained.notYet.text", "benefit", Words.t("benefits.name", benefit)),
                                        new Anchor("mailto:" + contact, contact))));
    }

    @Override
    public String getPageTitle() {
        return Words.t("benefits.name", benefit);
    }
}

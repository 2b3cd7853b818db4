package org.lodestone.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lodestone.admission.CaseCard;
import org.lodestone.membership.MembershipOverview;
import org.lodestone.membership.ReadingMemberships;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** Where an organisation stands with all alliances: memberships, applications under way, and what can be joined. */
@Route("o/:organisation/memberships")
@PermitAll
class MembershipsView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadingMemberships reading;

    MembershipsView(ReadingMemberships reading) {
        this.reading = reading;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MembershipOverview overview =
                reading.overview(event.getRouteParameters().get("organisation").orElse(""));
        getContent()
                .show(new PageHeading(Words.t("membership.title"))
                        .subtitle(overview.organisation().name()));
        String reference = overview.organisation().reference();
        if (!overview.cases().isEmpty()) {
            getContent().add(cases("membership.cases", overview.cases(), overview));
        }
        if (overview.memberships().isEmpty() && overview.cases().isEmpty()) {
            getContent()
                    .add(new Panel()
                            .with(new EmptyState(Words.t("membership.none.title"), Words.t("membership.none.text"))));
        }
        overview.memberships().forEach(held -> getContent().add(new MembershipPanel(reference, held)));
        if (!overview.joinable().isEmpty()) {
            getContent()
                    .add(
                            new H2(Words.t("membership.join")),
                            columns(overview.joinable().stream()
                                    .<Component>map(alliance -> new JoinPanel(reference, alliance, overview.mayApply()))
                                    .toList()));
        }
        if (!overview.earlier().isEmpty()) {
            getContent().add(cases("membership.earlier", overview.earlier(), overview));
        }
    }

    private static Panel cases(String title, List<CaseCard> cases, MembershipOverview overview) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ls-list");
        cases.forEach(found -> list.add(new CaseLine(overview.organisation().reference(), found, overview.mayApply())));
        return new Panel(Words.t(title)).with(list);
    }

    private static Div columns(List<Component> panels) {
        Div columns = new Div(panels.toArray(Component[]::new));
        columns.addClassName("ls-columns");
        return columns;
    }

    @Override
    public String getPageTitle() {
        return Words.t("membership.title");
    }
}

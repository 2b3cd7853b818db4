package org.lodestone.benefits.funding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.explained.ExplainingBenefits;
import org.lodestone.benefits.explained.Explanation;
import org.lodestone.benefits.explained.ui.ExplainedBenefit;
import org.lodestone.benefits.funding.CallStatus;
import org.lodestone.benefits.funding.FindingCalls;
import org.lodestone.benefits.funding.FundingOverview;
import org.lodestone.benefits.plots.ui.Chip;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.SearchField;
import org.lodestone.shell.Words;

/** Calls for proposals: open ones first, filtered by the address. */
@Route("o/:organisation/funding")
@PermitAll
class FundingView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<Integer> SPANS = List.of(7, 30, 90);

    private final transient FindingCalls finding;
    private final transient ExplainingBenefits explaining;
    private final TextField words = new SearchField(Words.t("funding.find"));
    private final Select<String> programme = new Select<>();
    private final Div statuses = chips();
    private final Div spans = chips();
    private final Div below = new Div();
    private FundingState state = new FundingState("", "", "", "", 0, "");

    FundingView(FindingCalls finding, ExplainingBenefits explaining) {
        this.finding = finding;
        this.explaining = explaining;
        words.addValueChangeListener(change ->
                go(change.isFromClient(), state.looking(change.getValue().strip())));
        programme.setAriaLabel(Words.t("funding.programme"));
        programme.setItemLabelGenerator(name -> name.isEmpty() ? Words.t("funding.allProgrammes") : name);
        programme.addValueChangeListener(change -> go(change.isFromClient(), state.programme(change.getValue())));
        below.addClassName("ls-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String organisation = event.getRouteParameters().get("organisation").orElse("");
        Explanation explanation = explaining.explain(organisation, Benefit.FUNDING);
        if (!explanation.isOpen()) {
            getContent().show(new ExplainedBenefit(explanation));
            return;
        }
        state = FundingState.of(organisation, event.getLocation());
        if (!words.isAttached()) {
            build();
        }
        show(finding.overview(organisation));
    }

    private void build() {
        Div filters = new Div(words, programme, spans);
        filters.addClassNames("ls-filters", "ls-funding-filters");
        getContent()
                .show(
                        new PageHeading(Words.t("funding.title")).subtitle(Words.t("funding.subtitle")),
                        statuses,
                        filters,
                        below);
    }

    private void show(FundingOverview overview) {
        words.setValue(state.words());
        List<String> programmes = new ArrayList<>(overview.programmes());
        programmes.addFirst("");
        programme.setItems(programmes);
        programme.setValue(programmes.contains(state.programme()) ? state.programme() : "");
        statusChips(overview);
        spanChips();
        below.removeAll();
        if (!overview.ahead().isEmpty()) {
            below.add(DeadlinesAhead.of(overview.ahead(), state));
        }
        below.add(new CallList(finding, state, overview));
    }

    private void statusChips(FundingOverview overview) {
        statuses.removeAll();
        for (CallStatus status : CallStatus.values()) {
            int count = overview.count(status);
            boolean on = state.status().equals(FundingState.code(status));
            if (status != CallStatus.ROLLING || count > 0 || on) {
                statuses.add(chip(Words.t("funding.status", status), count, on, Optional.of(status)));
            }
        }
        int all =
                overview.counts().values().stream().mapToInt(Integer::intValue).sum();
        statuses.add(chip(Words.t("funding.all"), all, state.status().equals(FundingState.ALL), Optional.empty()));
    }

    private Anchor chip(String text, int count, boolean on, Optional<CallStatus> status) {
        return new Chip(
                text + " " + Formats.number(count), on, state.status(status).path());
    }

    private void spanChips() {
        spans.removeAll();
        for (int days : SPANS) {
            boolean on = state.within() == days;
            spans.add(new Chip(
                    Words.t("funding.within", "days", days),
                    on,
                    state.within(on ? 0 : days).path()));
        }
        if (!state.deadline().isEmpty()) {
            String day = Formats.date(java.time.LocalDate.parse(state.deadline()));
            spans.add(new Chip(
                    Words.t("funding.onDay", "day", day), true, state.within(0).path()));
        }
    }

    private void go(boolean byReader, FundingState next) {
        if (byReader) {
            getUI().ifPresent(next::open);
        }
    }

    private static Div chips() {
        Div chips = new Div();
        chips.addClassName("ls-chips");
        return chips;
    }

    @Override
    public String getPageTitle() {
        return Words.t("funding.title");
    }
}

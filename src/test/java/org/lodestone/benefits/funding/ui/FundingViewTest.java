package org.lodestone.benefits.funding.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.benefits.Member;
import org.lodestone.benefits.explained.ui.ExplainedBenefit;
import org.lodestone.kernel.Language;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.shell.Page;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class FundingViewTest extends ViewTest {

    @Autowired
    Member members;

    @Autowired
    AccountFixture accounts;

    @Autowired
    MovableClock clock;

    @Test
    void open_calls_come_by_default_with_the_deadlines_ahead() {
        AnOrganisation plant = memberAt("2026-03-01T00:00:00Z", "Plant with calls");

        assertThat(open("o/" + plant.reference() + "/funding")).isEqualTo(200);

        assertThat(text()).contains("38 calls", "Deadlines ahead", "in 16 days", "Open 38", "Forthcoming 27");
        assertThat(calls()).hasSize(25);
    }

    @Test
    void the_order_is_told_as_it_is() {
        AnOrganisation plant = memberAt("2026-03-01T00:00:00Z", "Plant that asks for the order");

        open("o/" + plant.reference() + "/funding");
        assertThat(text()).contains("calls, the soonest deadline first");
        open("o/" + plant.reference() + "/funding?status=closed");
        assertThat(text()).contains("calls, the latest deadline first").doesNotContain("soonest");
        open("o/" + plant.reference() + "/funding?status=all");
        assertThat(text()).contains("calls, the soonest deadline first, closed ones last");
    }

    @Test
    void more_calls_come_when_they_are_asked_for() {
        AnOrganisation plant = memberAt("2026-03-01T00:00:00Z", "Plant that wants more");
        open("o/" + plant.reference() + "/funding");

        _click(_get(Button.class, spec -> spec.withText("Show 13 more")));

        assertThat(calls()).hasSize(38);
        _assertNone(Button.class, spec -> spec.withText("Show 0 more"));
    }

    @Test
    void when_no_call_is_open_the_page_says_so_and_leads_on() {
        AnOrganisation plant = memberAt("2026-08-01T00:00:00Z", "Plant in August");

        open("o/" + plant.reference() + "/funding");

        assertThat(text())
                .contains(
                        "No call is open today", "50 closed ones can be read. The next one opens: 22 September 2026.");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("o/" + plant.reference() + "/funding?status=closed");
    }

    @Test
    void deadlines_stand_in_the_readers_zone_with_the_calls_own_on_hover() {
        AnOrganisation plant = memberAt("2025-09-01T00:00:00Z", "Plant in Tashkent");
        reading(Language.EN, ZoneId.of("Asia/Tashkent"));

        open("o/" + plant.reference() + "/funding/HORIZON-CL4-INDUSTRY-2025-01-MATERIALS-62");

        Span deadline = _get(Span.class, spec -> spec.withClasses("deadline"));
        assertThat(deadline.getText()).contains("23 Sept 2025", "20:00");
        assertThat(deadline.getTitle().orElseThrow()).contains("17:00", "Brussels");
    }

    @Test
    void the_page_of_a_call_tells_all_that_is_known_and_where_it_comes_from() {
        AnOrganisation plant = memberAt("2026-03-01T00:00:00Z", "Plant reading a call");

        assertThat(open("o/" + plant.reference() + "/funding/DE-FOA-0003390")).isEqualTo(200);

        assertThat(_get(H1.class).getText()).isEqualTo("Mine of the Future - Proving Ground Initiative");
        assertThat(text()).contains("Closed", "80,000,000", "troutman.com", "“closed” when it was read", "domestic");
    }

    @Test
    void an_unknown_call_is_not_found() {
        AnOrganisation plant = memberAt("2026-03-01T00:00:00Z", "Plant with a wrong link");

        assertThat(open("o/" + plant.reference() + "/funding/NO-SUCH-CALL")).isEqualTo(404);
    }

    @Test
    void a_filter_that_finds_nothing_can_be_taken_back() {
        AnOrganisation plant = memberAt("2026-03-01T00:00:00Z", "Plant with odd wishes");

        open("o/" + plant.reference() + "/funding?status=closed&q=unobtainium");

        assertThat(text()).contains("No call matches");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("o/" + plant.reference() + "/funding?status=closed");
    }

    @Test
    void who_is_not_entitled_reads_what_it_is_and_sees_no_call() {
        AnOrganisation plant = members.anOutsider("Plant without calls");
        as(plant.owner());

        for (String page : List.of("/funding", "/funding/DE-FOA-0003390")) {
            assertThat(open("o/" + plant.reference() + page)).isEqualTo(200);
            _assertOne(ExplainedBenefit.class);
            assertThat(text()).doesNotContain("Mine of the Future");
        }
    }

    @Test
    void a_stranger_finds_nothing() {
        AnOrganisation plant = members.aMember("Plant with private calls");
        as(accounts.aPerson("A stranger at the calls"));

        assertThat(open("o/" + plant.reference() + "/funding")).isEqualTo(404);
    }

    private AnOrganisation memberAt(String instant, String name) {
        clock.set(instant);
        AnOrganisation plant = members.aMember(name);
        as(plant.owner());
        return plant;
    }

    private static List<ListItem> calls() {
        return _find(ListItem.class).stream()
                .filter(item -> item.getParent()
                        .orElseThrow()
                        .getElement()
                        .getClassList()
                        .contains("ls-calls"))
                .toList();
    }

    private static String text() {
        return _get(Page.class).getElement().getTextRecursively();
    }
}

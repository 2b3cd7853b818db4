package org.lodestone.admission.ui.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestone.admission.ACase;
import org.lodestone.admission.CaseFixture;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.QueueSort;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.AllianceId;
import org.lodestone.kernel.PersonId;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the queue lists, in which order, follows its address; and the address follows the fields. */
class QueueFiltersTest extends ViewTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    AllianceFixture alliances;

    @Autowired
    MovableClock clock;

    private List<ACase> made;
    private PersonId reviewer;

    @BeforeEach
    void threeCasesOnDifferentDays() {
        AllianceId alliance = cases.small();
        reviewer = alliances.reviewer(alliance);
        ACase first = cases.aCase().to(alliance).reviewedBy(reviewer).inReview();
        clock.advance(Duration.ofDays(4));
        ACase second = cases.aCase().to(alliance).reviewedBy(reviewer).inScreening();
        clock.advance(Duration.ofDays(4));
        ACase third = cases.aCase().to(alliance).reviewedBy(reviewer).inScreening();
        made = List.of(first, second, third);
        as(reviewer, "STAFF");
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void the_most_urgent_stands_first_unless_the_address_asks_for_another_order() {
        assertThat(listed("")).containsExactlyElementsOf(references(made.stream()));
        assertThat(listed("&sort=newest")).containsExactlyElementsOf(references(made.reversed().stream()));
        assertThat(listed("&sort=reference"))
                .containsExactlyElementsOf(references(made.stream().sorted(Comparator.comparing(ACase::reference))));
        assertThat(listed("&sort=organisation"))
                .containsExactlyElementsOf(references(made.stream()
                        .sorted(Comparator.comparing(
                                each -> each.organisation().name().toLowerCase(Locale.ROOT)))));
    }

    @Test
    void a_state_leaves_the_other_states_out() {
        assertThat(listed("&state=in_review")).containsExactly(made.getFirst().reference());
        assertThat(listed("&state=screening"))
                .hasSize(2)
                .doesNotContain(made.getFirst().reference());
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_is_chosen_in_the_fields_stands_in_the_address() {
        listed("");
        _setValue(_get(Select.class, spec -> spec.withLabel("State")), CaseState.SCREENING);
        _setValue(_get(Select.class, spec -> spec.withLabel("Order")), QueueSort.NEWEST);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("state=screening", "sort=newest");
        assertThat(rows())
                .containsExactly(made.getLast().reference(), made.get(1).reference());
    }

    private List<String> listed(String query) {
        assertThat(open("review/" + made.getFirst().alliance() + "?tab=mine" + query))
                .isEqualTo(200);
        return rows();
    }

    private List<String> rows() {
        List<String> all = references(made.stream());
        return _find(QueueLine.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .map(text -> all.stream().filter(text::contains).findFirst().orElse(text))
                .toList();
    }

    private static List<String> references(Stream<ACase> some) {
        return some.map(ACase::reference).toList();
    }
}

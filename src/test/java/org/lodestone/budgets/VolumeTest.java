package org.lodestone.budgets;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.lodestone.admission.ACase;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the three pages that everybody opens every day may cost, and that it stays the same when an alliance has worked for
 * years.
 */
@Tag("database")
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VolumeTest extends BudgetTest {

    private static final int HOME = 8;
    private static final int QUEUE = 3;
    private static final int CASE = 6;
    private static final int FURTHER_ROWS = 1;
    private static final int MANY = 10_000;

    /** For each statement. */
    private static final Duration QUICKLY = Duration.ofMillis(200);

    private static final List<String> QUEUES = List.of(
            "",
            "?tab=unassigned",
            "?tab=overdue&sort=newest",
            "?tab=open&state=in_review&q=example",
            "?tab=decided",
            "?tab=decided&sort=organisation&q=works%20no.%2017");

    @Autowired
    Volume volume;

    @Autowired
    BusyPeople people;

    @BeforeAll
    void some() {
        volume.growTo(100);
        people.begin(volume);
    }

    @AfterAll
    void none() {
        volume.remove();
    }

    @Test
    @Order(1)
    void pages_keep_to_their_budgets_at_100_cases() {
        pagesKeepToTheirBudgets();
    }

    @Test
    @Order(2)
    void pages_keep_to_their_budgets_at_10_000_cases() {
        volume.growTo(MANY);
        pagesKeepToTheirBudgets();
    }

    private void pagesKeepToTheirBudgets() {
        people.busiest().forEach((who, home) -> keepsTo(HOME, display(who, home)));
        QUEUES.forEach(query -> keepsTo(QUEUE, display(volume.reviewer(), queue(query))));
        people.cases().forEach(each -> {
            keepsTo(CASE, display(each.applicant(), own(each)));
            if (!people.isDraft(each)) {
                Displayed bench = display(volume.reviewer(), bench(each));
                keepsTo(CASE, bench);
                assertThat(bench.statements().auditEntries()).isEqualTo(1);
            }
        });
    }

    private void keepsTo(int budget, Displayed displayed) {
        costs(displayed, budget);
        assertThat(displayed.slowest()).as(displayed.toString()).isLessThan(QUICKLY);
    }

    @Test
    @Order(3)
    void rows_beyond_the_first_page_cost_one_statement_and_no_row_comes_twice() {
        volume.growTo(MANY);
        for (String query : List.of("?tab=decided", "?tab=decided&sort=newest", "?tab=open&sort=organisation")) {
            display(volume.reviewer(), queue(query));
            assertThat(references()).hasSize(50);

            costs(further(volume.reviewer(), VolumeTest::more), FURTHER_ROWS);
            costs(further(volume.reviewer(), VolumeTest::more), FURTHER_ROWS);

            assertThat(references()).hasSize(150).doesNotHaveDuplicates();
        }
    }

    private static void more() {
        _click(_get(Button.class, spec -> spec.withText("Show more")));
    }

    private static List<String> references() {
        return _find(Anchor.class, spec -> spec.withClasses("name")).stream()
                .map(Anchor::getHref)
                .toList();
    }

    private String queue(String query) {
        return "review/" + volume.slug() + query;
    }

    private static String own(ACase made) {
        return "o/" + made.of() + "/cases/" + made.reference();
    }

    private static String bench(ACase made) {
        return "review/" + made.alliance() + "/" + made.reference();
    }
}

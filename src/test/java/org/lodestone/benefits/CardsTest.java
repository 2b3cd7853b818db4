package org.lodestone.benefits;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.shell.Page;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.Statements;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What minerals, funding and research partners put on the first page. */
class CardsTest extends ViewTest {

    @Autowired
    Member members;

    @Autowired
    MovableClock clock;

    @Test
    void a_member_reads_what_closes_soonest_who_is_near_and_the_newest_list() {
        clock.set("2026-11-23T12:00:00Z");
        AnOrganisation plant = members.aMember("Plant with cards");
        as(plant.owner());

        Statements statements = Statements.during(() -> open("o/" + plant.reference()));

        assertThat(text())
                .contains("All 27 open calls", "Advanced manufacturing for key products", "2 February 2027")
                .contains("393 research centres", "38 in Uzbekistan")
                .contains("Newest list: Critical Minerals Institute, 22 February 2026, 24 minerals.");
        for (String table : new String[] {"funding_call", "research_centre"}) {
            assertThat(statements.sql().stream().filter(sql -> sql.contains(table)))
                    .as(statements.toString())
                    .hasSize(1);
        }
    }

    @Test
    void an_outsider_reads_none_of_it() {
        AnOrganisation plant = members.anOutsider("Plant without cards");
        as(plant.owner());

        open("o/" + plant.reference());

        assertThat(text()).doesNotContain("open call", "research centres", "Newest list");
    }

    private static String text() {
        return _get(Page.class).getElement().getTextRecursively();
    }
}

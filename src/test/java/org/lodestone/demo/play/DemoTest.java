package org.lodestone.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.admission.CaseState;
import org.lodestone.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The demo as a visitor finds it at its first start, on a portal of its own. */
@Tag("long")
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demo;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            // Other tests' fixtures, which the demo does not need, stay away.
            "spring.main.lazy-initialization=true"
        })
@ActiveProfiles({"test", "demo"})
@DirtiesContext
class DemoTest {

    /** The letters of cases, and the act that each of them tells. */
    private static final Map<String, String> TOLD = Map.of(
            "caseSubmitted", "CaseSubmitted",
            "caseArrived", "CaseSubmitted",
            "informationRequested", "InformationRequested",
            "caseReadyForDecision", "CaseRecommended",
            "caseApproved", "CaseApproved",
            "caseDeclined", "CaseDeclined",
            "caseWithdrawn", "CaseWithdrawn",
            "draftExpired", "DraftExpired");

    /** A letter and its act. */
    private record Told(String template, String reference, OffsetDateTime posted, OffsetDateTime acted) {

        boolean onItsDay() {
            return posted.withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDate()
                    .equals(acted.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
        }
    }

    /** What other tests' fixtures ask for; the demo has a clock of its own. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Fixtures {

        @Bean
        MovableClock fixturesClock() {
            return new MovableClock();
        }
    }

    @Autowired
    JdbcClient database;

    @Test
    void cases_of_every_state_can_be_looked_at() {
        List<String> states = database.sql("select distinct state from membership_application")
                .query(String.class)
                .list();
        assertThat(states)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(CaseState.values()).map(CaseState::name).toList());
    }

    @Test
    void no_organisation_is_a_real_one() {
        List<String> names = database.sql("select name from organisation")
                .query(String.class)
                .list();
        assertThat(names).hasSizeGreaterThan(10).allMatch(name -> name.startsWith("Example "));
    }

    @Test
    void each_letter_bears_the_day_of_what_it_tells() {
        List<Told> told = told();
        assertThat(told.stream().map(Told::template)).containsAll(TOLD.keySet());
        assertThat(told).allMatch(Told::onItsDay);
    }

    @Test
    void every_letter_about_a_case_is_told_here() {
        List<String> templates = database.sql("select distinct template from letter where path like '%/cases/%'"
                        + " or path like '%review/%'")
                .query(String.class)
                .list();
        assertThat(new TreeSet<>(templates))
                .isSubsetOf(Stream.concat(TOLD.keySet().stream(), Stream.of("draftExpiring"))
                        .toList());
    }

    private List<Told> told() {
        return TOLD.entrySet().stream()
                .flatMap(entry -> database
                        .sql("""
                                select letter.template, c.reference, letter.posted_at, act.at
                                from letter
                                join membership_application c on letter.path like '%/' || c.reference
                                join audit_entry act on act.subject_id = c.id and act.act = :act
                                where letter.template = :template
                                """)
                        .param("template", entry.getKey())
                        .param("act", entry.getValue())
                        .query((row, number) -> new Told(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, OffsetDateTime.class),
                                row.getObject(4, OffsetDateTime.class)))
                        .list()
                        .stream())
                .toList();
    }
}

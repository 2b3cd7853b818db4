package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.People;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.ReasonDefinition;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people decide the same case at the same instant, a hundred times over. */
@PortalTest
@Tag("database")
@Tag("long")
class TwoDecidersTest {

    private static final int ROUNDS = 100;

    private static final String DECISION_LETTERS = """
            select person, count(*) from %s where template in ('caseApproved', 'caseDeclined') and arguments like ?
            group by person
            """;

    @Autowired
    CaseFixture cases;

    @Autowired
    AllianceFixture alliances;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    AccountFixture accounts;

    @Autowired
    DecidingCases deciding;

    @Autowired
    Alliances catalogue;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private AllianceId alliance;
    private PersonId reviewer;
    private PersonId one;
    private PersonId other;
    private String reason;

    private record Race(ACase ready, List<Throwable> refused) {}

    @BeforeEach
    void twoDeciders() {
        alliance = cases.small();
        reviewer = alliances.reviewer(alliance);
        one = decider("One Decider");
        other = decider("Another Decider");
        reason = catalogue
                .reasons(alliance, ReasonDefinition.Outcome.DECLINE)
                .getFirst()
                .code();
    }

    @Test
    void leave_one_decision_one_membership_and_one_letter_to_each_recipient_and_the_other_reads_who_and_when()
            throws Exception {
        PersonId colleague = accounts.aPerson("Colleague of everybody");
        for (int round = 0; round < ROUNDS; round++) {
            clock.advance(Duration.ofMillis(1));
            AnOrganisation applicant = cases.anOrganisation();
            organisations.affiliate(colleague, applicant, AccessRight.REPRESENTATIVE);
            organisations.colleague(applicant, AccessRight.VIEWER);
            Race race = race(ready(applicant), round);

            assertOneDecision(race);
            assertTheOtherReadsWhoAndWhen(race);
            assertOneLetterEach(race.ready(), applicant.owner(), colleague);
        }
    }

    private PersonId decider(String name) {
        PersonId person = accounts.aPerson(name);
        alliances.grant(person, alliance, StaffRole.DECIDER);
        return person;
    }

    private ACase ready(AnOrganisation applicant) {
        return cases.aCase()
                .of(applicant)
                .to(alliance)
                .reviewedBy(reviewer)
                .decidedBy(one)
                .readyForDecision();
    }

    /** In every second round they want different things. */
    private Race race(ACase ready, int round) throws Exception {
        long seen = cases.review(ready, one).sheet().version();
        Decision approve = new Decision.Approve(cases.today(ready), List.of(), List.of(), "");
        Decision decline = new Decision.Decline(List.of(reason), "Not this time");
        Decision second = round % 2 == 0 ? approve : decline;
        return new Race(
                ready,
                AtTheSameInstantTest.together(
                        () -> decide(ready, one, approve, seen), () -> decide(ready, other, second, seen)));
    }

    private String decide(ACase ready, PersonId person, Decision decision, long seen) {
        CaseFixture.staff(person, () -> deciding.decide(ready.alliance(), ready.reference(), decision, seen));
        return "";
    }

    private void assertOneDecision(Race race) {
        CaseState ended = cases.open(race.ready()).sheet().state();
        assertThat(ended).isIn(CaseState.APPROVED, CaseState.DECLINED);
        assertThat(count("select count(*) from membership where organisation_id = ?", race))
                .isEqualTo(ended == CaseState.APPROVED ? 1 : 0);
        assertThat(count(
                        "select count(*) from audit_entry where act in ('CaseApproved', 'CaseDeclined') and organisation_id = ?",
                        race))
                .isEqualTo(1);
    }

    private void assertTheOtherReadsWhoAndWhen(Race race) {
        DecisionTaken taken = cases.review(race.ready(), reviewer).decision();
        PersonId winner = taken.by().id();
        assertThat(winner).isIn(one, other);
        assertThat(taken.at()).isEqualTo(clock.instant());
        assertThat(race.refused()).singleElement().isInstanceOfSatisfying(Problem.StaleEdit.class, stale -> {
            assertThat(stale.key()).isEqualTo("problem.alreadyDecided");
            assertThat(stale.arguments())
                    .containsEntry("person", people.get(winner).name())
                    .containsEntry("at", clock.instant())
                    .containsEntry("outcome", taken.approved() ? "APPROVED" : "DECLINED");
        });
        PersonId loser = winner.equals(one) ? other : one;
        assertThat(cases.review(race.ready(), loser).decision()).isEqualTo(taken);
    }

    /** Counted when every listener of the case is done: none of its events is left to be published. */
    private void assertOneLetterEach(ACase decided, PersonId... readers) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> unpublished(decided) == 0);
        Map<PersonId, Long> once = Arrays.stream(readers).collect(Collectors.toMap(reader -> reader, reader -> 1L));
        assertThat(letters("letter", decided)).isEqualTo(once);
        assertThat(letters("inbox_message", decided)).isEqualTo(once);
    }

    private long unpublished(ACase decided) {
        return database.sql("select count(*) from event_publication where serialized_event like ?")
                .param("%" + decided.reference() + "%")
                .query(Long.class)
                .single();
    }

    private Map<PersonId, Long> letters(String table, ACase decided) {
        Map<PersonId, Long> counted = new HashMap<>();
        database.sql(DECISION_LETTERS.formatted(table))
                .param("%" + decided.reference() + "%")
                .query(row -> {
                    counted.put(new PersonId(row.getObject(1, UUID.class)), row.getLong(2));
                });
        return counted;
    }

    private long count(String sql, Race race) {
        return database.sql(sql)
                .param(race.ready().organisation().id().value())
                .query(Long.class)
                .single();
    }
}

package org.lodestone.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.audit.domain.AuditEntries;
import org.lodestone.audit.domain.AuditEntry;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Tag("database")
class ReadingTheRecordTest {

    record StoneTurned(PersonId by, UUID subjectId) implements Recorded {
        @Override
        public Optional<PersonId> actor() {
            return Optional.of(by);
        }

        @Override
        public String subject() {
            return "stone";
        }
    }

    /** The person is the stone too, so that the entry is about them twice. */
    record StoneWeighed(PersonId by, UUID subjectId, UUID of, UUID in) implements Recorded {
        @Override
        public Optional<PersonId> actor() {
            return Optional.of(by);
        }

        @Override
        public String subject() {
            return "stone";
        }

        @Override
        public Optional<UUID> organisationId() {
            return Optional.of(of);
        }

        @Override
        public Optional<UUID> allianceId() {
            return Optional.of(in);
        }

        @Override
        public Map<String, String> details() {
            return Map.of("right", "OWNER", "person", by.toString(), "tier", "");
        }
    }

    @Autowired
    ReadingTheRecord record;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    private final PersonId somebody = PersonId.next();
    private final UUID stone = UUID.randomUUID();

    @Test
    void an_act_is_one_entry_with_its_actor_and_time() {
        clock.set("2026-03-02T10:00:00Z");
        turn();

        SignedIn.signIn(PersonId.next(), "AUDITOR");
        assertThat(record.rows(about(stone), null, 10, Language.EN))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.act()).isEqualTo("StoneTurned");
                    assertThat(row.actor()).isEqualTo(new RecordRow.Named(somebody.value(), null));
                    assertThat(row.at()).isEqualTo(Instant.parse("2026-03-02T10:00:00Z"));
                });
    }

    @Test
    void an_act_that_is_undone_leaves_no_entry() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new StoneTurned(somebody, stone));
            status.setRollbackOnly();
        });

        SignedIn.signIn(PersonId.next(), "AUDITOR");
        assertThat(found(about(stone))).isEmpty();
    }

    @Test
    void entries_are_found_by_act_by_person_and_by_time() {
        clock.set("2026-03-02T10:00:00Z");
        turn();

        SignedIn.signIn(PersonId.next(), "AUDITOR");
        assertThat(found(new RecordFilter("StoneTurned", List.of(somebody.value()), null, null)))
                .hasSize(1);
        assertThat(found(new RecordFilter("SomethingElse", List.of(somebody.value()), null, null)))
                .isEmpty();
        assertThat(found(new RecordFilter(null, List.of(stone), Instant.parse("2026-03-02T10:00:01Z"), null)))
                .isEmpty();
    }

    @Test
    void an_entry_is_found_once_by_each_id_that_it_holds() {
        clock.set("2026-03-02T10:00:00Z");
        UUID organisation = UUID.randomUUID();
        UUID alliance = UUID.randomUUID();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new StoneWeighed(somebody, somebody.value(), organisation, alliance)));

        SignedIn.signIn(PersonId.next(), "AUDITOR");
        for (UUID id : List.of(somebody.value(), organisation, alliance)) {
            assertThat(found(about(id))).hasSize(1);
            assertThat(found(new RecordFilter("StoneWeighed", List.of(id), null, null)))
                    .hasSize(1);
            assertThat(found(new RecordFilter("StoneTurned", List.of(id), null, null)))
                    .isEmpty();
        }
        assertThat(found(about(alliance)).getFirst().details())
                .containsExactly(Map.entry("person", somebody.toString()), Map.entry("right", "OWNER"));
    }

    @Test
    void pages_follow_one_another_even_among_entries_of_one_instant() {
        clock.set("2026-03-02T10:00:00Z");
        turn();
        turn();
        clock.set("2026-03-02T11:00:00Z");
        turn();
        SignedIn.signIn(PersonId.next(), "AUDITOR");
        List<RecordRow> all = found(about(stone));

        for (RecordFilter filter : List.of(about(stone), new RecordFilter("StoneTurned", List.of(stone), null, null))) {
            List<RecordRow> pages = new ArrayList<>(record.rows(filter, null, 1, Language.EN));
            pages.addAll(record.rows(filter, pages.getLast(), 1, Language.EN));
            pages.addAll(record.rows(filter, pages.getLast(), 1, Language.EN));
            assertThat(pages).isEqualTo(all);
            assertThat(record.rows(filter, pages.getLast(), 1, Language.EN)).isEmpty();
        }
    }

    @Test
    void pages_about_two_ids_hold_an_entry_of_both_once_and_follow_one_another_within_an_instant() {
        clock.set("2026-03-02T10:00:00Z");
        UUID organisation = UUID.randomUUID();
        UUID alliance = UUID.randomUUID();
        weigh(UUID.randomUUID(), organisation, alliance);
        weigh(UUID.randomUUID(), organisation, UUID.randomUUID());
        weigh(UUID.randomUUID(), UUID.randomUUID(), alliance);
        weigh(UUID.randomUUID(), organisation, alliance);
        SignedIn.signIn(PersonId.next(), "AUDITOR");

        for (String act : Arrays.asList(null, "StoneWeighed")) {
            RecordFilter filter = new RecordFilter(act, List.of(organisation, alliance), null, null);
            List<RecordRow> all = found(filter);
            List<RecordRow> pages = new ArrayList<>();
            for (int page = 0; page < 4; page++) {
                pages.addAll(record.rows(filter, pages.isEmpty() ? null : pages.getLast(), 1, Language.EN));
            }
            assertThat(all).hasSize(4).doesNotHaveDuplicates();
            assertThat(pages).isEqualTo(all);
            assertThat(record.rows(filter, pages.getLast(), 1, Language.EN)).isEmpty();
        }
    }

    private void weigh(UUID heavy, UUID organisation, UUID alliance) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new StoneWeighed(somebody, heavy, organisation, alliance)));
    }

    @Test
    void entries_are_added_and_read_and_nothing_else() {
        assertThat(Repository.class.getMethods()).isEmpty();
        assertThat(AuditEntries.class.getMethods())
                .filteredOn(method -> !List.class.isAssignableFrom(method.getReturnType()))
                .extracting(Method::getName)
                .containsExactly("save");
        assertThat(AuditEntry.class).hasAnnotation(Immutable.class);
    }

    @Test
    void the_acts_are_those_that_may_be_recorded() {
        SignedIn.signIn(PersonId.next(), "AUDITOR");
        assertThat(record.acts()).contains("CaseApproved", "SignedIn").doesNotContain("StoneTurned");
    }

    @Test
    void nobody_but_an_auditor_reads_the_record() {
        SignedIn.signIn(PersonId.next(), "STAFF", "SYSTEM_ADMIN");
        assertThatThrownBy(() -> record.rows(RecordFilter.ALL, null, 10, Language.EN))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> record.acts()).isInstanceOf(AccessDeniedException.class);
    }

    private void turn() {
        transaction.executeWithoutResult(status -> events.publishEvent(new StoneTurned(somebody, stone)));
    }

    private List<RecordRow> found(RecordFilter filter) {
        return record.rows(filter, null, 10, Language.EN);
    }

    private static RecordFilter about(UUID id) {
        return new RecordFilter(null, List.of(id), null, null);
    }
}

package org.lodestone.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
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
        assertThat(record.rows(about(stone), 0, 10, Language.EN))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.act()).isEqualTo("StoneTurned");
                    assertThat(row.actor()).isEqualTo(somebody.value());
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
        assertThat(record.count(about(stone))).isZero();
    }

    @Test
    void entries_are_found_by_act_by_person_and_by_time() {
        clock.set("2026-03-02T10:00:00Z");
        turn();

        SignedIn.signIn(PersonId.next(), "AUDITOR");
        assertThat(record.count(new RecordFilter("StoneTurned", somebody.value(), null, null)))
                .isOne();
        assertThat(record.count(new RecordFilter("SomethingElse", somebody.value(), null, null)))
                .isZero();
        assertThat(record.count(new RecordFilter(null, stone, Instant.parse("2026-03-02T10:00:01Z"), null)))
                .isZero();
        assertThat(record.acts()).contains("StoneTurned");
    }

    @Test
    void nobody_but_an_auditor_reads_the_record() {
        SignedIn.signIn(PersonId.next(), "STAFF", "SYSTEM_ADMIN");
        assertThatThrownBy(() -> record.rows(RecordFilter.ALL, 0, 10, Language.EN))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> record.count(RecordFilter.ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> record.acts()).isInstanceOf(AccessDeniedException.class);
    }

    private void turn() {
        transaction.executeWithoutResult(status -> events.publishEvent(new StoneTurned(somebody, stone)));
    }

    private static RecordFilter about(UUID id) {
        return new RecordFilter(null, id, null, null);
    }
}

package org.lodestone.benefits.intelligence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.Alliances;
import org.lodestone.kernel.PersonId;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Tag("database")
class LooksTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    Looks looks;

    @Autowired
    Alliances alliances;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_first_look_in_two_tabs_at_once_is_one_visit() throws Exception {
        AllianceId alliance = alliances.bySlug("cmi").orElseThrow().id();
        for (int round = 0; round < 20; round++) {
            PersonId person = PersonId.next();
            CyclicBarrier line = new CyclicBarrier(2);
            Callable<Instant> tab = () -> {
                line.await();
                return transaction.execute(status -> looks.look(person, alliance, NOW));
            };
            try (ExecutorService tabs = Executors.newFixedThreadPool(2)) {
                List<Future<Instant>> shown = List.of(tabs.submit(tab), tabs.submit(tab));
                assertThat(shown.get(0).get()).isEqualTo(NOW);
                assertThat(shown.get(1).get()).isEqualTo(NOW);
            }
        }
    }
}

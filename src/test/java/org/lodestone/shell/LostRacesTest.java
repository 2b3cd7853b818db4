package org.lodestone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.JoiningAnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

@PortalTest
@Tag("database")
class LostRacesTest {

    @Autowired
    OrganisationFixture fixture;

    @Autowired
    AccountFixture accounts;

    @Autowired
    JoiningAnOrganisation joining;

    @Test
    void who_accepts_a_request_as_it_is_withdrawn_reads_a_problem_and_no_failure() throws Exception {
        AnOrganisation plant = fixture.anOrganisation("Raced plant");
        List<Throwable> refused = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            PersonId person = accounts.aPerson("Hesitant " + round);
            UUID request = fixture.joinRequest(plant, person);
            refused.addAll(together(
                    () -> as(plant.owner(), () -> joining.accept(plant.reference(), request, AccessRight.VIEWER)),
                    () -> as(person, () -> joining.withdraw(request))));
        }
        assertThat(refused).isNotEmpty().allMatch(thrown -> Problems.problem(thrown)
                .isPresent());
    }

    @Test
    void a_version_that_moved_on_and_a_second_row_are_somebody_who_was_quicker() {
        SQLException second = new SQLException("unique", "23505");

        assertThat(List.of(
                        new OptimisticLockingFailureException("moved on"),
                        new DataIntegrityViolationException("wrapped", second)))
                .allSatisfy(thrown -> assertThat(
                                Problems.problem(thrown).orElseThrow().key())
                        .isEqualTo("problem.somebodyWasQuicker"));
    }

    @Test
    void a_text_that_is_too_long_for_its_column_is_a_failure_of_ours() {
        SQLException tooLong = new SQLException("value too long", "22001");

        assertThat(Problems.problem(new DataIntegrityViolationException("wrapped", tooLong)))
                .isEmpty();
    }

    private static void as(PersonId person, Runnable act) {
        SignedIn.as(person, () -> {
            act.run();
            return person;
        });
    }

    private static List<Throwable> together(Runnable one, Runnable other) throws Exception {
        CyclicBarrier line = new CyclicBarrier(2);
        List<Throwable> refused = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<?>> acts = List.of(both.submit(after(line, one)), both.submit(after(line, other)));
            for (Future<?> act : acts) {
                try {
                    act.get();
                } catch (ExecutionException failed) {
                    refused.add(failed.getCause());
                }
            }
        }
        return refused;
    }

    private static Callable<Boolean> after(CyclicBarrier line, Runnable act) {
        return () -> {
            line.await();
            act.run();
            return true;
        };
    }
}

package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.alliance.AllianceId;
import org.lodestone.kernel.Problem;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

/** What several people do at once. */
@PortalTest
@Tag("database")
class AtTheSameInstantTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    ApplyingForMembership applying;

    @Autowired
    MyCases mine;

    @Test
    void a_form_sent_twice_makes_no_second_draft() throws Exception {
        AllianceId alliance = cases.small();
        for (int round = 0; round < 20; round++) {
            ACase first = cases.aCase().to(alliance).draft();
            CaseFixture.run(first.applicant(), () -> applying.discard(first.of(), first.reference()));
            List<Throwable> refused = together(() -> start(first), () -> start(first));

            assertThat(refused).singleElement().isInstanceOfSatisfying(Problem.RuleBroken.class, problem -> assertThat(
                            problem.key())
                    .isEqualTo("problem.caseAlreadyOpen"));
            assertThat(SignedIn.as(first.applicant(), () -> mine.cards(first.of())))
                    .filteredOn(card -> card.state().open())
                    .hasSize(1);
        }
    }

    @Test
    void an_answer_and_a_submission_at_once_leave_the_answer_submitted_or_refused_but_never_lost() throws Exception {
        AllianceId alliance = cases.small();
        for (int round = 0; round < 20; round++) {
            ACase signed = cases.aCase().to(alliance).signed();
            List<Throwable> refused = together(() -> save(signed), () -> submit(signed));

            CaseForOrganisation after = cases.open(signed);
            String origin = after.steps().getFirst().questions().get(1).value();
            assertThat(after.sheet().state()).isEqualTo(CaseState.SUBMITTED);
            assertThat(origin).isEqualTo(refused.isEmpty() ? "Almalyk" : "");
        }
    }

    private String start(ACase made) {
        return SignedIn.as(made.applicant(), () -> applying.start(made.of(), made.alliance()));
    }

    private String save(ACase made) {
        AnswerEdit edit = new AnswerEdit("origin", "Almalyk", 0);
        return SignedIn.as(made.applicant(), () -> applying.save(made.of(), made.reference(), edit))
                .value();
    }

    private String submit(ACase made) {
        CaseFixture.run(made.applicant(), () -> applying.submit(made.of(), made.reference()));
        return "";
    }

    static List<Throwable> together(Callable<String> one, Callable<String> other) throws Exception {
        CyclicBarrier line = new CyclicBarrier(2);
        List<Throwable> refused = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<String>> acts = List.of(both.submit(after(line, one)), both.submit(after(line, other)));
            for (Future<String> act : acts) {
                try {
                    act.get();
                } catch (ExecutionException failed) {
                    refused.add(failed.getCause());
                }
            }
        }
        return refused;
    }

    private static Callable<String> after(CyclicBarrier line, Callable<String> act) {
        return () -> {
            line.await();
            return act.call();
        };
    }
}

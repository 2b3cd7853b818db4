package org.lodestone.demo.play;

import java.time.LocalDate;
import java.util.List;
import org.lodestone.admission.AskedQuestion;
import org.lodestone.admission.CaseForStaff;
import org.lodestone.admission.CheckOutcome;
import org.lodestone.admission.DecidingCases;
import org.lodestone.admission.Decision;
import org.lodestone.admission.OpeningCases;
import org.lodestone.admission.RecommendedOutcome;
import org.lodestone.admission.ReviewingCases;
import org.lodestone.kernel.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The alliance's side of a case. */
@Component
@Profile("demo")
class Staff {

    private final OpeningCases opening;
    private final ReviewingCases reviewing;
    private final DecidingCases deciding;
    private final Stage stage;
    private final DemoClock clock;

    Staff(OpeningCases opening, ReviewingCases reviewing, DecidingCases deciding, Stage stage, DemoClock clock) {
        this.opening = opening;
        this.reviewing = reviewing;
        this.deciding = deciding;
        this.stage = stage;
        this.clock = clock;
    }

    void claim(PersonId reviewer, String alliance, String reference) {
        stage.staffDoes(reviewer, () -> reviewing.claim(alliance, reference));
    }

    void ask(PersonId reviewer, String alliance, String reference) {
        stage.staffDoes(
                reviewer,
                () -> reviewing.requestInformation(
                        alliance,
                        reference,
                        List.of(
                                new AskedQuestion(
                                        "raw-material-origin",
                                        "Which of your suppliers were audited in the last two years?"),
                                new AskedQuestion("minerals", "In which year were these volumes reached?"))));
    }

    void check(PersonId reviewer, String alliance, String reference) {
        stage.staffDoes(reviewer, () -> {
            CaseForStaff read = opening.open(alliance, reference);
            read.checks()
                    .forEach(check -> reviewing.recordCheck(
                            alliance, reference, check.id(), CheckOutcome.PASS, "Compared with the register."));
            reviewing.startReview(alliance, reference);
        });
    }

    void assess(PersonId reviewer, String alliance, String reference, RecommendedOutcome outcome) {
        stage.staffDoes(reviewer, () -> {
            CaseForStaff read = opening.open(alliance, reference);
            read.criteria()
                    .forEach(criterion -> reviewing.assess(
                            alliance,
                            reference,
                            criterion.id(),
                            outcome == RecommendedOutcome.APPROVE ? criterion.most() - 1 : criterion.least() + 1,
                            "As the documents show."));
            reviewing.recommend(alliance, reference, outcome, "See the checks and criteria.");
        });
    }

    void decide(PersonId decider, String alliance, String reference, boolean approve) {
        stage.staffDoes(decider, () -> {
            CaseForStaff read = opening.open(alliance, reference);
            LocalDate today =
                    LocalDate.ofInstant(clock.instant(), read.sheet().alliance().zone());
            Decision decision = approve
                    ? new Decision.Approve(today, List.of(), List.of("meets-conditions"), "Welcome.")
                    : new Decision.Decline(List.of("sourcing-unclear"), "You may apply again once this has changed.");
            deciding.decide(alliance, reference, decision, read.sheet().version());
        });
    }
}

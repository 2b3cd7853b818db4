package org.lodestone.letters;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lodestone.access.AccountFixture;
import org.lodestone.admission.ACase;
import org.lodestone.admission.ApplyingForMembership;
import org.lodestone.admission.CaseFixture;
import org.lodestone.admission.Decision;
import org.lodestone.admission.InvitingSignatories;
import org.lodestone.admission.ReviewingCases;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.PersonId;
import org.lodestone.testing.MovableClock;
import org.springframework.stereotype.Component;

/** Acts around an application: to its organisation, and to its reviewer. */
@Component
class ActsOfCases implements LetterActs {

    private static final Duration LONG_AFTER_IT_WAS_DUE = Duration.ofDays(90);

    private final Cast cast;
    private final CaseFixture cases;
    private final AllianceFixture alliances;
    private final ApplyingForMembership applying;
    private final InvitingSignatories inviting;
    private final ReviewingCases reviewing;
    private final MovableClock clock;

    ActsOfCases(
            Cast cast,
            CaseFixture cases,
            AllianceFixture alliances,
            ApplyingForMembership applying,
            InvitingSignatories inviting,
            ReviewingCases reviewing,
            MovableClock clock) {
        this.cast = cast;
        this.cases = cases;
        this.alliances = alliances;
        this.applying = applying;
        this.inviting = inviting;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    @Override
    public Map<String, Supplier<Told>> acts() {
        return Map.of(
                "signatureAsked", this::nameASignatory,
                "signatoryInvitation", this::inviteASignatory,
                "declarationSigned", this::sign,
                "requestCancelled",
                        () -> toOrganisation(
                                made -> staff(made, () -> reviewing.cancelRequest(made.alliance(), made.reference()))),
                "caseClosedUnanswered",
                        () -> toOrganisation(made -> {
                            clock.advance(LONG_AFTER_IT_WAS_DUE);
                            staff(made, () -> reviewing.closeUnanswered(made.alliance(), made.reference()));
                        }),
                "caseAssigned", () -> toReviewer(CaseFixture.Building::submitted, this::assign),
                "caseSentBack",
                        () -> toReviewer(
                                CaseFixture.Building::readyForDecision,
                                (made, plant) -> cases.decide(made, new Decision.SendBack("Look again"))),
                "caseWithdrawn",
                        () -> toReviewer(
                                CaseFixture.Building::inReview,
                                (made, plant) -> CaseFixture.run(
                                        plant.representative(), () -> applying.withdraw(made.of(), made.reference()))));
    }

    private Told nameASignatory() {
        Cast.Plant plant = cast.aPlant();
        ACase made = cases.aCase().of(plant.organisation()).draft();
        CaseFixture.run(
                plant.owner(), () -> applying.nameSignatory(made.of(), made.reference(), plant.representative()));
        return new Told(cast.of(plant.representative()), cast.of(plant.owner(), plant.viewer()));
    }

    private Told inviteASignatory() {
        Cast.Plant plant = cast.aPlant();
        ACase made = cases.aCase().of(plant.organisation()).draft();
        EmailAddress invited = AccountFixture.address();
        CaseFixture.run(
                plant.owner(), () -> inviting.invite(made.of(), made.reference(), invited, "Invited person", null));
        return new Told(Set.of(invited), cast.of(plant.owner(), plant.representative(), plant.viewer()));
    }

    private Told sign() {
        Cast.Plant plant = cast.aPlant();
        cases.sign(cases.aCase()
                .of(plant.organisation())
                .signedBy(plant.representative())
                .filled());
        return new Told(cast.of(plant.owner()), cast.of(plant.representative(), plant.viewer()));
    }

    /** After something was asked. */
    private Told toOrganisation(Consumer<ACase> act) {
        Cast.Plant plant = cast.aPlant();
        ACase made = cases.aCase().of(plant.organisation()).asked("aim", "Why?");
        act.accept(made);
        return new Told(
                cast.of(plant.owner(), plant.representative()),
                cast.of(plant.viewer(), made.reviewer(), made.decider()));
    }

    private Told toReviewer(Function<CaseFixture.Building, ACase> until, BiConsumer<ACase, Cast.Plant> act) {
        Cast.Plant plant = cast.aPlant();
        ACase made = until.apply(cases.aCase().of(plant.organisation()));
        PersonId another = alliances.reviewer(made.allianceId());
        act.accept(made, plant);
        return new Told(
                cast.of(made.reviewer()), cast.of(another, made.decider(), plant.owner(), plant.representative()));
    }

    private void assign(ACase made, Cast.Plant plant) {
        CaseFixture.staff(
                alliances.admin(made.allianceId()),
                () -> reviewing.assign(made.alliance(), made.reference(), made.reviewer()));
    }

    private static void staff(ACase made, Runnable act) {
        CaseFixture.staff(made.reviewer(), act);
    }
}

package org.lodestone.letters;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.PortalRole;
import org.lodestone.admission.CaseFixture;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.JoiningAnOrganisation;
import org.lodestone.organisation.ManagingPeople;
import org.lodestone.organisation.domain.Sweeping;
import org.lodestone.testing.MovableClock;
import org.springframework.stereotype.Component;

/** Who belongs to an organisation, and with which right. */
@Component
class ActsOfOrganisations implements LetterActs {

    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private final Cast cast;
    private final AccountFixture accounts;
    private final JoiningAnOrganisation joining;
    private final ManagingPeople managing;
    private final Sweeping sweeping;
    private final MovableClock clock;

    ActsOfOrganisations(
            Cast cast,
            AccountFixture accounts,
            JoiningAnOrganisation joining,
            ManagingPeople managing,
            Sweeping sweeping,
            MovableClock clock) {
        this.cast = cast;
        this.accounts = accounts;
        this.joining = joining;
        this.managing = managing;
        this.sweeping = sweeping;
        this.clock = clock;
    }

    @Override
    public Map<String, Supplier<Told>> acts() {
        return Map.of(
                "joinRefused",
                this::refuse,
                "rightChanged",
                this::changeARight,
                "joinUnansweredOfNoAlliance",
                () -> unanswered(true),
                "joinPassedOnToPortal",
                () -> unanswered(false));
    }

    private PersonId asking(Cast.Plant plant) {
        PersonId person = accounts.aPerson("Somebody who asks");
        CaseFixture.run(person, () -> joining.ask(plant.organisation().id(), null));
        return person;
    }

    private Told refuse() {
        Cast.Plant plant = cast.aPlant();
        PersonId person = asking(plant);
        String reference = plant.organisation().reference();
        CaseFixture.run(
                plant.owner(),
                () -> joining.refuse(
                        reference, joining.requests(reference).getFirst().id()));
        return new Told(cast.of(person), cast.of(plant.owner(), plant.representative(), plant.viewer()));
    }

    private Told changeARight() {
        Cast.Plant plant = cast.aPlant();
        CaseFixture.run(
                plant.owner(),
                () -> managing.changeRight(
                        plant.organisation().reference(), plant.viewer(), AccessRight.REPRESENTATIVE));
        return new Told(cast.of(plant.viewer()), cast.of(plant.owner(), plant.representative()));
    }

    /** Of an organisation that belongs to no alliance: the portal's administrators answer, and the person is told. */
    private Told unanswered(boolean administrators) {
        Cast.Plant plant = cast.aPlant();
        PersonId administrator = accounts.aPerson("Administrator who answers");
        accounts.grant(administrator, PortalRole.SYSTEM_ADMIN);
        PersonId person = asking(plant);
        clock.advance(TWO_WEEKS);
        sweeping.sweep();
        return administrators
                ? new Told(cast.of(administrator), cast.of(person, plant.owner()))
                : new Told(cast.of(person), cast.of(administrator, plant.owner()));
    }
}

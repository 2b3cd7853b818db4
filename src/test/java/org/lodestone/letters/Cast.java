package org.lodestone.letters;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestone.access.People;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.springframework.stereotype.Component;

/** Organisations with somebody of every right. */
@Component
class Cast {

    private final OrganisationFixture organisations;
    private final People people;

    Cast(OrganisationFixture organisations, People people) {
        this.organisations = organisations;
        this.people = people;
    }

    record Plant(AnOrganisation organisation, PersonId owner, PersonId representative, PersonId viewer) {}

    Plant aPlant() {
        AnOrganisation made = organisations.anOrganisation("Example Plant that reads letters");
        return new Plant(
                made,
                made.owner(),
                organisations.colleague(made, AccessRight.REPRESENTATIVE),
                organisations.colleague(made, AccessRight.VIEWER));
    }

    Set<EmailAddress> of(PersonId... persons) {
        return Arrays.stream(persons).map(person -> people.get(person).email()).collect(Collectors.toSet());
    }
}

package org.lodestone.organisation.domain;

import java.util.List;
import org.lodestone.access.People;
import org.lodestone.access.PersonCard;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;
import org.springframework.stereotype.Component;

/** Who could run an organisation without somebody: its other owners, as far as they can still sign in. */
@Component
public class OtherOwners {

    private final Affiliations affiliations;
    private final People people;

    OtherOwners(Affiliations affiliations, People people) {
        this.affiliations = affiliations;
        this.people = people;
    }

    /** How many owners with an active account there are apart from the affiliated person. */
    public long of(Affiliation affiliation) {
        List<PersonId> others = affiliations
                .ofOrganisation(affiliation.organisation().value())
                .stream()
                .filter(row -> row.right() == AccessRight.OWNER)
                .map(PersonRow::person)
                .filter(person -> !person.equals(affiliation.person()))
                .toList();
        return people.all(others).values().stream().filter(PersonCard::active).count();
    }
}

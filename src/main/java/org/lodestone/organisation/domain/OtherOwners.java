package org.lodestone.organisation.domain;

import java.util.List;
import java.util.function.Predicate;
import org.lodestone.access.People;
import org.lodestone.access.PersonCard;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.OrganisationId;
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
        return active(affiliation.organisation(), person -> !person.equals(affiliation.person()));
    }

    /** How many owners with an active account there are. */
    public long of(OrganisationId organisation) {
        return active(organisation, person -> true);
    }

    private long active(OrganisationId organisation, Predicate<PersonId> counted) {
        List<PersonId> owners = affiliations.ofOrganisation(organisation.value()).stream()
                .filter(row -> row.right() == AccessRight.OWNER)
                .map(PersonRow::person)
                .filter(counted)
                .toList();
        return people.all(owners).values().stream().filter(PersonCard::active).count();
    }
}

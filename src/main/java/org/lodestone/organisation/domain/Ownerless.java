package org.lodestone.organisation.domain;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestone.access.People;
import org.lodestone.access.PersonCard;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.OwnerlessOrganisation;
import org.lodestone.organisation.PersonInOrganisation;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Organisations that nobody can run: none of their owners can sign in. */
@Component
public class Ownerless {

    private static final int MOST = 100;

    private final Register register;
    private final Affiliations affiliations;
    private final People people;

    Ownerless(Register register, Affiliations affiliations, People people) {
        this.register = register;
        this.affiliations = affiliations;
        this.people = people;
    }

    public List<OwnerlessOrganisation> all() {
        Set<UUID> suspended = people.suspended().stream().map(PersonId::value).collect(Collectors.toSet());
        List<SummaryRow> found = register.withoutOwner(suspended, Limit.of(MOST));
        if (found.isEmpty()) {
            return List.of();
        }
        List<Affiliation> left =
                affiliations.ofOrganisations(found.stream().map(SummaryRow::id).toList());
        Map<PersonId, PersonCard> cards =
                people.all(left.stream().map(Affiliation::person).toList());
        Map<OrganisationId, List<PersonInOrganisation>> active = left.stream()
                .filter(affiliation -> cards.containsKey(affiliation.person())
                        && cards.get(affiliation.person()).active())
                .collect(groupingBy(
                        Affiliation::organisation,
                        Collectors.mapping(
                                affiliation -> inWords(affiliation, cards.get(affiliation.person())),
                                Collectors.toList())));
        return found.stream()
                .map(SummaryRow::summary)
                .map(organisation ->
                        new OwnerlessOrganisation(organisation, active.getOrDefault(organisation.id(), List.of())))
                .toList();
    }

    private static PersonInOrganisation inWords(Affiliation affiliation, PersonCard card) {
        return new PersonInOrganisation(
                card.id(),
                card.name(),
                card.email().value(),
                affiliation.function().orElse(null),
                affiliation.right(),
                affiliation.contactRoles());
    }
}

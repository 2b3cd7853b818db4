package org.lodestone.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestone.access.People;
import org.lodestone.access.PersonCard;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.domain.AffiliationRow;
import org.lodestone.organisation.domain.Affiliations;
import org.lodestone.organisation.domain.PersonRow;
import org.lodestone.organisation.domain.ProfileReader;
import org.lodestone.organisation.domain.Register;
import org.lodestone.organisation.domain.RightsOfThisRequest;
import org.lodestone.organisation.domain.SummaryRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms ask about organisations. */
@Service
@BetweenRooms
@Transactional(readOnly = true)
public class Organisations {

    private final Register register;
    private final Affiliations affiliations;
    private final ProfileReader profiles;
    private final RightsOfThisRequest rights;
    private final CurrentPerson current;
    private final People people;

    Organisations(
            Register register,
            Affiliations affiliations,
            ProfileReader profiles,
            RightsOfThisRequest rights,
            CurrentPerson current,
            People people) {
        this.register = register;
        this.affiliations = affiliations;
        this.profiles = profiles;
        this.rights = rights;
        this.current = current;
        this.people = people;
    }

    /** @throws org.lodestone.kernel.Problem.NotFound when there is none */
    public OrganisationSummary get(OrganisationId id) {
        return Optional.ofNullable(all(List.of(id)).get(id)).orElseThrow(Problem.NotFound::new);
    }

    /** One statement, however many ids. */
    public Map<OrganisationId, OrganisationSummary> all(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<UUID> values = ids.stream().map(OrganisationId::value).distinct().toList();
        return register.summaries(values).stream()
                .map(SummaryRow::summary)
                .collect(Collectors.toMap(OrganisationSummary::id, Function.identity()));
    }

    /**
     * The organisation's profile as it is now: two statements.
     *
     * @throws org.lodestone.kernel.Problem.NotFound when there is none
     */
    public Profile profile(OrganisationId id) {
        return profiles.read(id, this::named);
    }

    /** The active right of a person in an organisation; empty without an active affiliation or account. */
    public Optional<AccessRight> rightOf(PersonId person, OrganisationId organisation) {
        return affiliationsOf(person).stream()
                .filter(affiliation -> affiliation.organisation().id().equals(organisation))
                .map(AffiliationSummary::right)
                .findFirst();
    }

    /** The active affiliations of a person, by name; read once per request; none without an active account. */
    public List<AffiliationSummary> affiliationsOf(PersonId person) {
        return rights.of(person, () -> readAffiliations(person));
    }

    private List<AffiliationSummary> readAffiliations(PersonId person) {
        List<AffiliationRow> rows = affiliations.ofPerson(person.value());
        // Whoever is signed in has an active account: that is looked up at the start of each request.
        boolean active = rows.isEmpty()
                || current.id().filter(person::equals).isPresent()
                || people.all(List.of(person)).values().stream().allMatch(PersonCard::active);
        return active ? rows.stream().map(AffiliationRow::summary).toList() : List.of();
    }

    /** The active people of an organisation, for letters and tasks. */
    public List<PersonInOrganisation> peopleOf(OrganisationId organisation) {
        return named(affiliations.ofOrganisation(organisation.value()));
    }

    private List<PersonInOrganisation> named(List<PersonRow> rows) {
        Map<PersonId, PersonCard> cards =
                new HashMap<>(people.all(rows.stream().map(PersonRow::person).toList()));
        return rows.stream()
                .filter(row -> cards.containsKey(row.person())
                        && cards.get(row.person()).active())
                .map(row -> inOrganisation(row, cards.get(row.person())))
                .toList();
    }

    private static PersonInOrganisation inOrganisation(PersonRow row, PersonCard card) {
        return new PersonInOrganisation(
                card.id(), card.name(), card.email().value(), row.function(), row.right(), row.contactRoles());
    }
}

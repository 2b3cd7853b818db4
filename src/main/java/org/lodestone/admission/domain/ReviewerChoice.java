package org.lodestone.admission.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestone.access.People;
import org.lodestone.access.PersonCard;
import org.lodestone.admission.Someone;
import org.lodestone.alliance.StaffRole;
import org.lodestone.alliance.StaffRoles;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.PersonInOrganisation;
import org.springframework.stereotype.Component;

/** To whom a case may be given. */
@Component
public class ReviewerChoice {

    private final StaffRoles roles;
    private final Organisations organisations;
    private final People people;

    ReviewerChoice(StaffRoles roles, Organisations organisations, People people) {
        this.roles = roles;
        this.organisations = organisations;
        this.people = people;
    }

    public List<Someone> of(OpenedCase opened) {
        MembershipApplication application = opened.application();
        Set<PersonId> insiders = organisations.peopleOf(application.applicant().id()).stream()
                .map(PersonInOrganisation::person)
                .collect(Collectors.toSet());
        Set<PersonId> reviewers = roles.holders(application.alliance(), StaffRole.REVIEWER).stream()
                .filter(person -> !insiders.contains(person) && !application.hasConflict(person))
                .collect(Collectors.toSet());
        return people.all(reviewers).values().stream()
                .filter(PersonCard::active)
                .map(card -> new Someone(card.id(), card.name()))
                .sorted(Comparator.comparing(Someone::name)
                        .thenComparing(person -> person.id().value()))
                .toList();
    }
}

package org.lodestone.admission.domain;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestone.access.People;
import org.lodestone.access.PersonCard;
import org.lodestone.admission.CaseAddresses;
import org.lodestone.admission.CaseId;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.StaffRole;
import org.lodestone.alliance.StaffRoles;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.PostOffice;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.PersonInOrganisation;
import org.springframework.stereotype.Component;

/** Posts a case's letters: to one reader each, in the reader's language. */
@Component
class CaseMail {

    private final PostOffice office;
    private final Cases cases;
    private final Alliances alliances;
    private final Organisations organisations;
    private final StaffRoles roles;
    private final People people;

    CaseMail(
            PostOffice office,
            Cases cases,
            Alliances alliances,
            Organisations organisations,
            StaffRoles roles,
            People people) {
        this.office = office;
        this.cases = cases;
        this.alliances = alliances;
        this.organisations = organisations;
        this.roles = roles;
        this.people = people;
    }

    MembershipApplication application(CaseId id) {
        return cases.find(id.value()).orElseThrow(Problem.NotFound::new);
    }

    String name(PersonId person) {
        return people.get(person).name();
    }

    /** To the people who work on the organisation's applications. */
    void toOrganisation(CaseId id, CaseNote note) {
        MembershipApplication application = application(id);
        post(application, note, workers(application), organisationsPath(application));
    }

    /** The same without the one whose act it was. */
    void toOthers(CaseId id, PersonId who, CaseNote note) {
        MembershipApplication application = application(id);
        Set<PersonId> others = workers(application);
        others.remove(who);
        post(application, note, others, organisationsPath(application));
    }

    private Set<PersonId> workers(MembershipApplication application) {
        return organisations.peopleOf(application.applicant().id()).stream()
                .filter(person -> person.right().includes(AccessRight.REPRESENTATIVE))
                .map(PersonInOrganisation::person)
                .collect(Collectors.toCollection(HashSet::new));
    }

    void toSignatory(CaseId id, PersonId signatory, CaseNote note) {
        MembershipApplication application = application(id);
        post(application, note, Set.of(signatory), organisationsPath(application));
    }

    /** To the reviewer who has the case; to all reviewers while nobody has it. */
    void toReviewer(CaseId id, CaseNote note) {
        MembershipApplication application = application(id);
        PersonId assignee = application.assignee();
        Set<PersonId> reviewers = roles.holders(application.alliance(), StaffRole.REVIEWER);
        boolean reviews = assignee != null && reviewers.contains(assignee) && !isInvolved(application, assignee);
        toStaff(application, note, reviews ? Set.of(assignee) : reviewers);
    }

    /** To everybody who may decide it. */
    void toDeciders(CaseId id, CaseNote note) {
        MembershipApplication application = application(id);
        Set<PersonId> readers = roles.holders(application.alliance(), StaffRole.DECIDER).stream()
                .filter(person -> !application.wasRecommendedBy(person))
                .collect(Collectors.toSet());
        toStaff(application, note, readers);
    }

    private boolean isInvolved(MembershipApplication application, PersonId person) {
        return application.hasConflict(person)
                || organisations.rightOf(person, application.applicant().id()).isPresent();
    }

    /** Never to those who are involved themselves. */
    private void toStaff(MembershipApplication application, CaseNote note, Set<PersonId> readers) {
        Set<PersonId> insiders = organisations.peopleOf(application.applicant().id()).stream()
                .map(PersonInOrganisation::person)
                .collect(Collectors.toSet());
        Set<PersonId> fit = readers.stream()
                .filter(person -> !insiders.contains(person) && !application.hasConflict(person))
                .collect(Collectors.toSet());
        String slug = alliances.get(application.alliance()).slug();
        post(application, note, fit, CaseAddresses.review(slug, application.reference()));
    }

    private void post(MembershipApplication application, CaseNote note, Set<PersonId> readers, String path) {
        AllianceSummary alliance = alliances.get(application.alliance());
        people.all(readers).values().stream().filter(PersonCard::active).forEach(card -> {
            office.post(new Letter(
                    note.key() + "/" + card.id(),
                    note.template(),
                    card.id(),
                    card.email(),
                    card.name(),
                    card.language(),
                    note.arguments(application, alliance, card),
                    path,
                    false));
        });
    }

    private static String organisationsPath(MembershipApplication application) {
        return CaseAddresses.of(application.applicant().reference(), application.reference());
    }
}

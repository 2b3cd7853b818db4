package org.lodestone.organisation;

import java.util.List;
import org.lodestone.access.People;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.domain.Affiliation;
import org.lodestone.organisation.domain.Affiliations;
import org.lodestone.organisation.domain.OtherOwners;
import org.lodestone.organisation.domain.Ownerless;
import org.lodestone.organisation.domain.Register;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a system administrator does for an organisation that has no owner any more: the last one can't leave, but an account
 * can be suspended. One of its own people is named; nobody comes in from outside in this way.
 */
@Service
@Transactional
public class NamingOwners {

    private final Ownerless ownerless;
    private final Register register;
    private final Affiliations affiliations;
    private final OtherOwners owners;
    private final People people;
    private final CurrentPerson current;

    NamingOwners(
            Ownerless ownerless,
            Register register,
            Affiliations affiliations,
            OtherOwners owners,
            People people,
            CurrentPerson current) {
        this.ownerless = ownerless;
        this.register = register;
        this.affiliations = affiliations;
        this.owners = owners;
        this.people = people;
        this.current = current;
    }

    /** The first hundred by name: four statements, however many there are. Auditors read them too. */
    @PreAuthorize("hasAnyRole('SYSTEM_ADMIN','AUDITOR')")
    @Transactional(readOnly = true)
    public List<OwnerlessOrganisation> ownerless() {
        return ownerless.all();
    }

    /**
     * Makes a person of the organisation its owner. It stands in the record as a change of the right, by the administrator.
     *
     * @throws Problem.RuleBroken {@code ownerThere} when the organisation has an owner who can sign in
     * @throws Problem.NotAllowed {@code ownerOneself}: who appoints does not appoint themselves
     * @throws Problem.NotFound when the person does not belong to the organisation, or can't sign in
     */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public void name(OrganisationId organisation, PersonId person) {
        if (person.equals(current.required())) {
            throw new Problem.NotAllowed("ownerOneself");
        }
        register.locked(organisation.value()).orElseThrow(Problem.NotFound::new);
        Affiliation chosen = affiliations
                .active(organisation.value(), person.value())
                .filter(affiliation -> people.isActive(person))
                .orElseThrow(Problem.NotFound::new);
        chosen.nameOwner(owners.of(organisation), current.required());
        affiliations.save(chosen);
    }
}

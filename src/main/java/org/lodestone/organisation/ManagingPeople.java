package org.lodestone.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.domain.Affiliation;
import org.lodestone.organisation.domain.Affiliations;
import org.lodestone.organisation.domain.OtherOwners;
import org.lodestone.organisation.domain.Register;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of an organisation, their rights, and what they are for the alliances. Owners change; everyone affiliated reads. */
@Service
@Transactional
public class ManagingPeople {

    /** The longest function, in characters. */
    public static final int LONGEST_FUNCTION = 200;

    private final ActingFor acting;
    private final Organisations organisations;
    private final Affiliations affiliations;
    private final OtherOwners otherOwners;
    private final Register register;
    private final CurrentPerson current;
    private final Clock clock;

    ManagingPeople(
            ActingFor acting,
            Organisations organisations,
            Affiliations affiliations,
            OtherOwners otherOwners,
            Register register,
            CurrentPerson current,
            Clock clock) {
        this.acting = acting;
        this.organisations = organisations;
        this.affiliations = affiliations;
        this.otherOwners = otherOwners;
        this.register = register;
        this.current = current;
        this.clock = clock;
    }

    /** The reader's own affiliation: organisation and right. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public AffiliationSummary own(String reference) {
        return acting.affiliation(reference);
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<PersonInOrganisation> people(String reference) {
        return organisations.peopleOf(
                acting.organisation(reference, AccessRight.VIEWER).id());
    }

    /** @throws org.lodestone.kernel.Problem.RuleBroken {@code lastOwner} */
    @PreAuthorize("isAuthenticated()")
    public void changeRight(String reference, PersonId person, AccessRight right) {
        Affiliation affiliation = ownersChoice(reference, person);
        affiliation.changeRight(right, otherOwners.of(affiliation), current.required());
        affiliations.save(affiliation);
    }

    @PreAuthorize("isAuthenticated()")
    public void assignRoles(String reference, PersonId person, Set<ContactRole> roles) {
        Affiliation affiliation = ownersChoice(reference, person);
        affiliation.assign(roles, current.required());
        affiliations.save(affiliation);
    }

    /** The function in the organisation; everyone may name their own. */
    @PreAuthorize("isAuthenticated()")
    public void nameFunction(String reference, PersonId person, @Nullable String function) {
        boolean own = person.equals(current.required());
        Affiliation affiliation =
                find(acting.organisation(reference, own ? AccessRight.VIEWER : AccessRight.OWNER), person);
        if (function != null && function.strip().length() > LONGEST_FUNCTION) {
            throw new Problem.RuleBroken("functionTooLong", Map.of("max", LONGEST_FUNCTION));
        }
        affiliation.nameFunction(function, current.required());
        affiliations.save(affiliation);
    }

    /** @throws org.lodestone.kernel.Problem.RuleBroken {@code lastOwner} */
    @PreAuthorize("isAuthenticated()")
    public void end(String reference, PersonId person) {
        end(ownersChoice(reference, person));
    }

    /**
     * Ends one's own affiliation.
     *
     * @throws org.lodestone.kernel.Problem.RuleBroken {@code lastOwner}
     */
    @PreAuthorize("isAuthenticated()")
    public void leave(String reference) {
        PersonId person = current.required();
        end(find(acting.organisation(reference, AccessRight.VIEWER), person));
    }

    private void end(Affiliation affiliation) {
        affiliation.end(otherOwners.of(affiliation), current.required(), clock.instant());
        affiliations.save(affiliation);
    }

    private Affiliation ownersChoice(String reference, PersonId person) {
        return find(acting.organisation(reference, AccessRight.OWNER), person);
    }

    /** Under the organisation's lock, so that two owners can't let each other go at once. */
    private Affiliation find(OrganisationSummary organisation, PersonId person) {
        register.locked(organisation.id().value());
        return affiliations.active(organisation.id().value(), person.value()).orElseThrow(Problem.NotFound::new);
    }
}

package org.lodestone.organisation;

import java.util.Map;
import java.util.function.Predicate;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who the current person acts for. The one place that turns the reference in a page's address into an organisation, and
 * refuses it to everyone who is not affiliated at this moment.
 */
@Service
@BetweenRooms
@Transactional(readOnly = true)
public class ActingFor {

    private final Organisations organisations;
    private final CurrentPerson current;

    ActingFor(Organisations organisations, CurrentPerson current) {
        this.organisations = organisations;
        this.current = current;
    }

    /**
     * The organisation, when the current person has at least this right in it.
     *
     * @throws org.lodestone.kernel.Problem.NotFound when there is none, or the person is not affiliated to it
     * @throws org.lodestone.kernel.Problem.NotAllowed when the person's right is too small: {@code organisationOwner} or
     *     {@code organisationRepresentative} with the argument {@code organisation}
     */
    public OrganisationSummary organisation(String reference, AccessRight atLeast) {
        return allowed(affiliation(found -> found.reference().equals(reference)), atLeast);
    }

    /** The same, for a room that holds the id. */
    public OrganisationSummary organisation(OrganisationId id, AccessRight atLeast) {
        return allowed(affiliation(found -> found.id().equals(id)), atLeast);
    }

    /** The current person's own affiliation, for pages that show more to those who may do more. */
    public AffiliationSummary affiliation(String reference) {
        return affiliation(found -> found.reference().equals(reference));
    }

    private AffiliationSummary affiliation(Predicate<OrganisationSummary> which) {
        PersonId person = current.required();
        return organisations.affiliationsOf(person).stream()
                .filter(affiliation -> which.test(affiliation.organisation()))
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
    }

    private static OrganisationSummary allowed(AffiliationSummary affiliation, AccessRight atLeast) {
        if (!affiliation.right().includes(atLeast)) {
            throw new Problem.NotAllowed(
                    atLeast == AccessRight.OWNER ? "organisationOwner" : "organisationRepresentative",
                    Map.of("organisation", affiliation.organisation().name()));
        }
        return affiliation.organisation();
    }
}

package org.lodestone.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.PersonId;
import org.springframework.stereotype.Service;

/** What other rooms ask about organisations. */
@Service
@BetweenRooms
public class Organisations {

    /** @throws org.lodestone.kernel.Problem.NotFound when there is none */
    public OrganisationSummary get(OrganisationId id) {
        throw new UnsupportedOperationException("not yet");
    }

    /** One statement, however many ids. */
    public Map<OrganisationId, OrganisationSummary> all(Collection<OrganisationId> ids) {
        throw new UnsupportedOperationException("not yet");
    }

    public Optional<OrganisationSummary> byReference(String reference) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The organisation's profile as it is now: a fixed number of statements. */
    public Profile profile(OrganisationId id) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The active right of a person in an organisation; empty without an active affiliation or account. */
    public Optional<AccessRight> rightOf(PersonId person, OrganisationId organisation) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The active affiliations of a person, by name; read once per request. */
    public List<AffiliationSummary> affiliationsOf(PersonId person) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The active people of an organisation, for letters and tasks. */
    public List<PersonInOrganisation> peopleOf(OrganisationId organisation) {
        throw new UnsupportedOperationException("not yet");
    }
}

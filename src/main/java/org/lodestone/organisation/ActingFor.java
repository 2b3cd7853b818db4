package org.lodestone.organisation;

import org.lodestone.kernel.BetweenRooms;
import org.springframework.stereotype.Service;

/**
 * Who the current person acts for. The one place that turns the reference in a page's address into an organisation, and
 * refuses it to everyone who is not affiliated at this moment.
 */
@Service
@BetweenRooms
public class ActingFor {

    /**
     * The organisation, when the current person has at least this right in it.
     *
     * @throws org.lodestone.kernel.Problem.NotFound when there is none, or the person is not affiliated to it
     * @throws org.lodestone.kernel.Problem.NotAllowed when the person's right is too small
     */
    public OrganisationSummary organisation(String reference, AccessRight atLeast) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The same, for a room that holds the id. */
    public OrganisationSummary organisation(OrganisationId id, AccessRight atLeast) {
        throw new UnsupportedOperationException("not yet");
    }
}

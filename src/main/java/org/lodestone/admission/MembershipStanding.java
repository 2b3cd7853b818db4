package org.lodestone.admission;

import java.time.LocalDate;
import java.util.Optional;
import org.lodestone.alliance.AllianceId;
import org.lodestone.organisation.OrganisationId;

/** What admission asks about memberships. The membership room implements it. */
public interface MembershipStanding {

    /**
     * The membership that is in force now, or that will be (approved, starts later): while there is one, the organisation
     * cannot apply to the alliance again.
     */
    Optional<Held> held(OrganisationId organisation, AllianceId alliance);

    /** @param until the last day of its current term */
    record Held(String reference, LocalDate until) {}
}

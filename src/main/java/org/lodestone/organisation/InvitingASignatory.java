package org.lodestone.organisation;

import java.time.Clock;
import java.util.Set;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.domain.Inviter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites a signatory for a case: a representative may do that without owning the organisation, because the invited person
 * may then read and sign, and no more. The calling room has checked the right.
 */
@Service
@BetweenRooms
@Transactional
public class InvitingASignatory {

    private final Inviter inviter;
    private final Clock clock;

    InvitingASignatory(Inviter inviter, Clock clock) {
        this.inviter = inviter;
        this.clock = clock;
    }

    /** @throws org.lodestone.kernel.Problem.RuleBroken {@code alreadyAffiliated}: choose the person from People then */
    public InvitationSummary invite(OrganisationId organisation, EmailAddress email, String name, PersonId by) {
        InvitationInput input = new InvitationInput(email, name, AccessRight.VIEWER, Set.of(ContactRole.SIGNATORY));
        return inviter.invite(organisation, input, by, clock.instant());
    }
}

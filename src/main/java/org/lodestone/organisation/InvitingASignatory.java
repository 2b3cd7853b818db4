package org.lodestone.organisation;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.domain.Invitation;
import org.lodestone.organisation.domain.Invitations;
import org.lodestone.organisation.domain.Invited;
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
    private final Invitations invitations;
    private final Clock clock;

    InvitingASignatory(Inviter inviter, Invitations invitations, Clock clock) {
        this.inviter = inviter;
        this.invitations = invitations;
        this.clock = clock;
    }

    /**
     * An owner's open invitation of the same address keeps what it promised: the new one grants it besides.
     *
     * @throws org.lodestone.kernel.Problem.RuleBroken {@code alreadyAffiliated}: choose the person from People then
     */
    public InvitationSummary invite(OrganisationId organisation, SignatoryInvitation wanted, PersonId by) {
        Optional<Invitation> open = inviter.open(organisation, wanted.email());
        Set<ContactRole> roles = new HashSet<>(open.map(Invitation::roles).orElse(Set.of()));
        roles.add(ContactRole.SIGNATORY);
        AccessRight right = open.map(Invitation::right).orElse(AccessRight.VIEWER);
        Invited invited = new Invited(wanted.email(), wanted.name(), right, roles, wanted.function(), wanted.leadsTo());
        return inviter.invite(organisation, invited, by, clock.instant());
    }

    /** The invitation as it is now. */
    @Transactional(readOnly = true)
    public InvitationSummary find(OrganisationId organisation, UUID invitation) {
        return Inviter.summary(get(organisation, invitation), clock.instant());
    }

    /**
     * Sends it once more; it runs anew, also after it has expired. When the same address was invited to something else in the
     * meantime, one new invitation takes the place of both.
     *
     * @return what was sent
     */
    public InvitationSummary again(OrganisationId organisation, UUID invitation, PersonId by) {
        Invitation found = get(organisation, invitation);
        if (inviter.newer(found).isEmpty()) {
            return inviter.resend(found, by, clock.instant());
        }
        SignatoryInvitation wanted = new SignatoryInvitation(
                found.email(),
                found.name().orElse(found.email().value()),
                found.function().orElse(null),
                found.leadsTo().orElseThrow());
        return invite(organisation, wanted, by);
    }

    private Invitation get(OrganisationId organisation, UUID invitation) {
        return invitations.find(invitation, organisation.value()).orElseThrow(Problem.NotFound::new);
    }
}

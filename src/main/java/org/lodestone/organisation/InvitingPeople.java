package org.lodestone.organisation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.domain.Invitation;
import org.lodestone.organisation.domain.Invitations;
import org.lodestone.organisation.domain.Inviter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Owners invite people into their organisation. */
@Service
@Transactional
public class InvitingPeople {

    private final ActingFor acting;
    private final Inviter inviter;
    private final Invitations invitations;
    private final CurrentPerson current;
    private final Clock clock;

    InvitingPeople(ActingFor acting, Inviter inviter, Invitations invitations, CurrentPerson current, Clock clock) {
        this.acting = acting;
        this.inviter = inviter;
        this.invitations = invitations;
        this.current = current;
        this.clock = clock;
    }

    /** All but the accepted ones, the newest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<InvitationSummary> invitations(String reference) {
        OrganisationId organisation = owned(reference);
        return invitations.unaccepted(organisation.value()).stream()
                .map(invitation -> Inviter.summary(invitation, clock.instant()))
                .toList();
    }

    /**
     * Invites an address. An open invitation of the same address is taken back: the new one stands.
     *
     * @throws org.lodestone.kernel.Problem.RuleBroken {@code alreadyAffiliated} when the address is a colleague's
     */
    @PreAuthorize("isAuthenticated()")
    public InvitationSummary invite(String reference, InvitationInput input) {
        return inviter.invite(owned(reference), input, person(), clock.instant());
    }

    /**
     * Sends it once more, also after it has expired.
     *
     * @return what was sent: another one when the same address was invited anew in the meantime
     * @throws org.lodestone.kernel.Problem.RuleBroken {@code alreadyAffiliated} when the address is a colleague's by now
     */
    @PreAuthorize("isAuthenticated()")
    public InvitationSummary resend(String reference, UUID invitation) {
        return inviter.resend(find(reference, invitation), person(), clock.instant());
    }

    @PreAuthorize("isAuthenticated()")
    public void revoke(String reference, UUID invitation) {
        Invitation found = find(reference, invitation);
        found.revoke(person(), clock.instant());
        invitations.save(found);
    }

    private Invitation find(String reference, UUID invitation) {
        return invitations.find(invitation, owned(reference).value()).orElseThrow(Problem.NotFound::new);
    }

    private OrganisationId owned(String reference) {
        return acting.organisation(reference, AccessRight.OWNER).id();
    }

    private PersonId person() {
        return current.required();
    }
}

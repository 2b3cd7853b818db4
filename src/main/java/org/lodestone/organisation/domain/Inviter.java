package org.lodestone.organisation.domain;

import java.time.Instant;
import java.util.Optional;
import org.lodestone.access.People;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.InvitationInput;
import org.lodestone.organisation.InvitationState;
import org.lodestone.organisation.InvitationSummary;
import org.lodestone.organisation.OrganisationId;
import org.springframework.stereotype.Component;

/** Makes invitations, one open at a time for an address. */
@Component
public class Inviter {

    private final Invitations invitations;
    private final Affiliations affiliations;
    private final People people;

    Inviter(Invitations invitations, Affiliations affiliations, People people) {
        this.invitations = invitations;
        this.affiliations = affiliations;
        this.people = people;
    }

    public InvitationSummary invite(OrganisationId organisation, InvitationInput input, PersonId by, Instant at) {
        Invited invited = new Invited(input.email(), input.name(), input.right(), input.roles());
        return invite(organisation, invited, by, at);
    }

    public InvitationSummary invite(OrganisationId organisation, Invited invited, PersonId by, Instant at) {
        refuseColleagues(organisation, invited.email());
        // An open one may promise another right: it is taken back, and the new one stands.
        invitations.open(organisation.value(), invited.email().value()).ifPresent(open -> {
            open.revoke(by, at);
            invitations.saveAndFlush(open);
        });
        return summary(invitations.save(new Invitation(organisation, invited, by, at)), at);
    }

    /**
     * Sends it once more. When it has expired and the same address was invited anew in the meantime, the newer one is sent:
     * what it promises stands.
     *
     * @return what was sent
     */
    public InvitationSummary resend(Invitation found, PersonId by, Instant at) {
        refuseColleagues(found.organisation(), found.email());
        Invitation standing =
                found.stateAt(at) == InvitationState.EXPIRED ? newer(found).orElse(found) : found;
        standing.resend(by, at);
        return summary(invitations.save(standing), at);
    }

    /** Another invitation of the same address, which is open. */
    public Optional<Invitation> newer(Invitation than) {
        return open(than.organisation(), than.email()).filter(open -> !open.id().equals(than.id()));
    }

    private void refuseColleagues(OrganisationId organisation, EmailAddress email) {
        people.byEmail(email)
                .flatMap(card ->
                        affiliations.active(organisation.value(), card.id().value()))
                .ifPresent(colleague -> {
                    throw new Problem.RuleBroken("alreadyAffiliated");
                });
    }

    /** The open invitation of an address. */
    public Optional<Invitation> open(OrganisationId organisation, EmailAddress email) {
        return invitations.open(organisation.value(), email.value());
    }

    public static InvitationSummary summary(Invitation invitation, Instant now) {
        return new InvitationSummary(
                invitation.id(),
                invitation.email().value(),
                invitation.name().orElse(null),
                invitation.right(),
                invitation.roles(),
                invitation.stateAt(now),
                invitation.invitedAt(),
                invitation.expiresAt());
    }
}

package org.lodestone.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lodestone.access.People;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.OpenedInvitation.Standing;
import org.lodestone.organisation.domain.Invitation;
import org.lodestone.organisation.domain.Invitations;
import org.lodestone.organisation.domain.Register;
import org.lodestone.organisation.domain.Starter;
import org.lodestone.organisation.domain.Tokens;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The invited person opens the link, or finds the invitation after signing in, and accepts. */
@Service
@Transactional
public class AcceptingInvitations {

    private final Invitations invitations;
    private final Register register;
    private final Starter starter;
    private final List<HangsOnInvitations> hanging;
    private final People people;
    private final CurrentPerson current;
    private final Clock clock;

    AcceptingInvitations(
            Invitations invitations,
            Register register,
            Starter starter,
            List<HangsOnInvitations> hanging,
            People people,
            CurrentPerson current,
            Clock clock) {
        this.invitations = invitations;
        this.register = register;
        this.starter = starter;
        this.hanging = hanging;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What is behind a link, for whoever holds it; the people of the organisation are not named.
     *
     * @throws org.lodestone.kernel.Problem.NotFound when no invitation was sent with it
     */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public OpenedInvitation open(String token) {
        return opened(byToken(token));
    }

    /** The current person's open invitations: the address of an account is confirmed, so no link is needed. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<OpenedInvitation> mine() {
        EmailAddress email = people.get(current.required()).email();
        return invitations.openTo(email.value(), clock.instant()).stream()
                .map(this::opened)
                .toList();
    }

    /** One of {@link #mine}; anybody else's is not found. */
    @PreAuthorize("isAuthenticated()")
    public AcceptedInvitation accept(UUID invitation) {
        String mine = people.get(current.required()).email().value();
        return accept(invitations.sentTo(invitation, mine).orElseThrow(Problem.NotFound::new));
    }

    /**
     * The same, by the link.
     *
     * @throws org.lodestone.kernel.Problem.NotAllowed {@code invitationOfAnother} under another account than the invited
     */
    @PreAuthorize("isAuthenticated()")
    public AcceptedInvitation accept(String token) {
        Invitation invitation = byToken(token);
        if (!isReaders(invitation)) {
            throw new Problem.NotAllowed("invitationOfAnother");
        }
        return accept(invitation);
    }

    private AcceptedInvitation accept(Invitation invitation) {
        PersonId person = current.required();
        Instant now = clock.instant();
        hanging.forEach(each -> each.lock(invitation.id()));
        invitation.accept(person, now);
        // The person belongs to the organisation before others hear that they came.
        starter.start(invitation.organisation(), person, invitation.right(), invitation.roles(), person, now);
        invitation.function().ifPresent(function -> starter.nameFunction(invitation.organisation(), person, function));
        invitations.save(invitation);
        OrganisationSummary organisation = summary(invitation.organisation());
        return new AcceptedInvitation(
                organisation.reference(), organisation.name(), leadsTo(invitation, organisation.reference()));
    }

    private Invitation byToken(String token) {
        return invitations.byTokenHash(Tokens.hash(token)).orElseThrow(Problem.NotFound::new);
    }

    private OpenedInvitation opened(Invitation invitation) {
        OrganisationSummary organisation = summary(invitation.organisation());
        return new OpenedInvitation(
                invitation.id(),
                standing(invitation),
                organisation.name(),
                hidden(invitation.email()),
                invitation.right(),
                invitation.expiresAt(),
                isReaders(invitation) ? leadsTo(invitation, organisation.reference()) : null);
    }

    private static String leadsTo(Invitation invitation, String reference) {
        return invitation
                .leadsTo()
                .map(path -> path.substring(1))
                .orElseGet(() -> OrganisationAddresses.profile(reference));
    }

    private boolean isReaders(Invitation invitation) {
        return current.id()
                .map(people::get)
                .filter(card -> card.email().equals(invitation.email()))
                .isPresent();
    }

    private Standing standing(Invitation invitation) {
        return switch (invitation.stateAt(clock.instant())) {
            case ACCEPTED -> Standing.USED;
            case EXPIRED -> Standing.EXPIRED;
            case REVOKED -> Standing.REVOKED;
            case PENDING ->
                current.id().isEmpty()
                        ? Standing.SIGN_IN
                        : isReaders(invitation) ? Standing.OPEN : Standing.OTHER_ACCOUNT;
        };
    }

    private OrganisationSummary summary(OrganisationId organisation) {
        return register.summaries(List.of(organisation.value())).getFirst().summary();
    }

    /** {@code d•••@tmk.uz}: enough for its owner to know it. */
    private static String hidden(EmailAddress email) {
        return email.value().charAt(0) + "•••@" + email.domain();
    }
}

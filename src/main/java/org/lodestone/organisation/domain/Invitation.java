package org.lodestone.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ContactRole;
import org.lodestone.organisation.InvitationAccepted;
import org.lodestone.organisation.InvitationExpired;
import org.lodestone.organisation.InvitationRevoked;
import org.lodestone.organisation.InvitationState;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.PersonInvited;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An invitation to an address. It runs for 14 days from each sending. */
@Entity
public class Invitation extends AbstractAggregateRoot<Invitation> {

    static final Duration VALID = Duration.ofDays(14);

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID organisationId;

    @Column(nullable = false)
    private String email;

    private @Nullable String name;
    private @Nullable String functionTitle;
    private @Nullable String leadsTo;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AccessRight accessRight;

    @Column(nullable = false)
    private String contactRoles;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InvitationState state;

    @Column(nullable = false)
    private UUID invitedBy;

    @Column(nullable = false)
    private Instant invitedAt;

    @Column(nullable = false)
    private Instant expiresAt;

    private int sent;
    private @Nullable UUID closedBy;
    private @Nullable Instant closedAt;
    private @Nullable Boolean openSlot;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Invitation() {}

    public Invitation(OrganisationId organisation, Invited invited, PersonId by, Instant at) {
        this.id = Ids.next();
        this.organisationId = organisation.value();
        this.email = invited.email().value();
        this.name = invited.name();
        this.accessRight = invited.right();
        this.contactRoles = Names.write(invited.roles());
        this.functionTitle = invited.function();
        this.leadsTo = invited.leadsTo();
        this.state = InvitationState.PENDING;
        this.openSlot = true;
        send(by, at);
    }

    /** Sends it once more and lets it run anew; what is settled stays settled. */
    public void resend(PersonId by, Instant at) {
        if (state == InvitationState.ACCEPTED || state == InvitationState.REVOKED) {
            throw new Problem.IllegalTransition(state, "resend");
        }
        state = InvitationState.PENDING;
        openSlot = true;
        closedAt = null;
        send(by, at);
    }

    private void send(PersonId by, Instant at) {
        invitedBy = by.value();
        invitedAt = at;
        expiresAt = at.plus(VALID);
        sent++;
        registerEvent(new PersonInvited(organisation(), id, accessRight, sent, by));
    }

    public void revoke(PersonId by, Instant at) {
        requirePending("revoke");
        close(InvitationState.REVOKED, by, at);
        registerEvent(new InvitationRevoked(organisation(), id, by));
    }

    public void accept(PersonId by, Instant at) {
        if (stateAt(at) == InvitationState.EXPIRED) {
            throw new Problem.IllegalTransition(InvitationState.EXPIRED, "accept");
        }
        requirePending("accept");
        close(InvitationState.ACCEPTED, by, at);
        registerEvent(new InvitationAccepted(organisation(), id, by));
    }

    /** Closes what ran out. */
    public void expire(Instant at) {
        requirePending("expire");
        close(InvitationState.EXPIRED, null, at);
        registerEvent(new InvitationExpired(organisation(), id));
    }

    private void close(InvitationState to, @Nullable PersonId by, Instant at) {
        state = to;
        openSlot = null;
        closedBy = by == null ? null : by.value();
        closedAt = at;
    }

    private void requirePending(String act) {
        if (state != InvitationState.PENDING) {
            throw new Problem.IllegalTransition(state, act);
        }
    }

    /** The state at a moment: one that ran out is expired before anybody closes it. */
    public InvitationState stateAt(Instant now) {
        return state == InvitationState.PENDING && !now.isBefore(expiresAt) ? InvitationState.EXPIRED : state;
    }

    public UUID id() {
        return id;
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    public Optional<String> function() {
        return Optional.ofNullable(functionTitle);
    }

    /** The page that accepting leads to; empty for the organisation's profile. */
    public Optional<String> leadsTo() {
        return Optional.ofNullable(leadsTo);
    }

    public AccessRight right() {
        return accessRight;
    }

    public Set<ContactRole> roles() {
        return Names.read(ContactRole.class, contactRoles);
    }

    public PersonId invitedBy() {
        return new PersonId(invitedBy);
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public int sent() {
        return sent;
    }
}

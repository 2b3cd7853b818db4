package org.lodestone.alliance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.StaffInvitationTakenUp;
import org.lodestone.alliance.StaffInvitationWithdrawn;
import org.lodestone.alliance.StaffInvited;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A role that waits for somebody to confirm an address. It runs for 14 days; then nothing comes of it. */
@Entity
public class StaffInvitation extends AbstractAggregateRoot<StaffInvitation> {

    /** How long an invitation runs. */
    public static final Duration VALID = Duration.ofDays(14);

    private enum Outcome {
        TAKEN_UP,
        WITHDRAWN,
        /** It had run out, and the role was given anew. */
        REPLACED
    }

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID allianceId;

    @Column(nullable = false)
    private String email;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StaffRole role;

    private @Nullable Boolean openSlot;

    @Column(nullable = false)
    private Instant invitedAt;

    @Column(nullable = false)
    private Instant expiresAt;

    @Column(nullable = false)
    private UUID invitedBy;

    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected StaffInvitation() {}

    public StaffInvitation(AllianceId alliance, EmailAddress email, StaffRole role, PersonId by, Instant now) {
        this.id = Ids.next();
        this.allianceId = alliance.value();
        this.email = email.value();
        this.role = role;
        this.openSlot = true;
        this.invitedAt = now;
        this.expiresAt = now.plus(VALID);
        this.invitedBy = by.value();
        registerEvent(new StaffInvited(by, alliance, id, role));
    }

    /** The role becomes the person's, granted by whoever invited them; empty when the invitation has run out. */
    public Optional<StaffAppointment> takeUp(PersonId person, Instant now) {
        if (expired(now)) {
            return Optional.empty();
        }
        close(Outcome.TAKEN_UP, now);
        registerEvent(new StaffInvitationTakenUp(person, alliance(), id, role));
        return Optional.of(new StaffAppointment(alliance(), person, role, new PersonId(invitedBy), now));
    }

    /** Makes room for the role to be given anew. */
    public void replace(Instant now) {
        if (!expired(now)) {
            throw new Problem.RuleBroken("staffInvited");
        }
        close(Outcome.REPLACED, now);
    }

    public void withdraw(PersonId by, Instant now) {
        if (openSlot != null) {
            close(Outcome.WITHDRAWN, now);
            registerEvent(new StaffInvitationWithdrawn(by, alliance(), id, role));
        }
    }

    private void close(Outcome how, Instant now) {
        openSlot = null;
        outcome = how;
        closedAt = now;
    }

    public UUID id() {
        return id;
    }

    public AllianceId alliance() {
        return new AllianceId(allianceId);
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public StaffRole role() {
        return role;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}

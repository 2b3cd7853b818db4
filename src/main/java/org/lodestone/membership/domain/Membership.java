package org.lodestone.membership.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CaseId;
import org.lodestone.alliance.AllianceId;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.membership.MembershipEnd;
import org.lodestone.membership.MembershipEnded;
import org.lodestone.membership.MembershipEvent.Occasion;
import org.lodestone.membership.MembershipId;
import org.lodestone.membership.MembershipRestored;
import org.lodestone.membership.MembershipStarted;
import org.lodestone.membership.MembershipState;
import org.lodestone.membership.MembershipSummary;
import org.lodestone.membership.MembershipSuspended;
import org.lodestone.organisation.OrganisationId;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

/** An organisation's membership in an alliance. Its state is worked out from its terms and acts, for a day. */
@Entity
public class Membership extends AbstractAggregateRoot<Membership> implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID caseId;

    @Column(nullable = false)
    private String reference;

    @Column(nullable = false)
    private UUID organisationId;

    @Column(nullable = false)
    private UUID allianceId;

    @Column(nullable = false)
    private String tier;

    @Column(nullable = false)
    private Instant startedAt;

    @Column(nullable = false)
    private LocalDate memberSince;

    /** True until it is ended, then null: the database keeps one for each organisation and alliance. */
    private @Nullable Boolean currentSlot;

    @ElementCollection
    @CollectionTable(name = "membership_term", joinColumns = @JoinColumn(name = "membership_id"))
    @OrderBy("startsOn")
    private List<Term> terms = new ArrayList<>();

    private @Nullable Instant suspendedAt;
    private @Nullable String suspensionReason;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable MembershipEnd endReason;

    private @Nullable String endExplanation;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Membership() {}

    public Membership(Origin origin, Term first) {
        this.id = MembershipId.next().value();
        this.caseId = origin.caseId().value();
        this.reference = origin.reference();
        this.organisationId = origin.organisation().value();
        this.allianceId = origin.alliance().value();
        this.tier = origin.tier();
        this.startedAt = origin.at();
        this.memberSince = first.startsOn();
        this.currentSlot = true;
        this.terms.add(first);
        registerEvent(new MembershipStarted(
                occasion(origin.approvedBy()), reference, tier, first.startsOn(), first.endsOn()));
    }

    /** The benefits close at once, and open again only when it is restored. */
    public void suspend(String reason, PersonId by, LocalDate today, Instant now) {
        MembershipState state = stateOn(today);
        if (!state.inForce() && state != MembershipState.UPCOMING) {
            throw new Problem.IllegalTransition(state, "suspend");
        }
        this.suspendedAt = now;
        this.suspensionReason = reason;
        registerEvent(new MembershipSuspended(occasion(by), reason));
    }

    public void restore(PersonId by, LocalDate today) {
        MembershipState state = stateOn(today);
        if (state != MembershipState.SUSPENDED) {
            throw new Problem.IllegalTransition(state, "restore");
        }
        this.suspendedAt = null;
        this.suspensionReason = null;
        registerEvent(new MembershipRestored(occasion(by)));
    }

    /** @param by null when the portal ends an expired membership to make place for a new one */
    public void end(
            MembershipEnd reason, @Nullable String explanation, @Nullable PersonId by, LocalDate today, Instant now) {
        if (endedAt != null) {
            throw new Problem.IllegalTransition(stateOn(today), "end");
        }
        this.endedAt = now;
        this.endReason = reason;
        this.endExplanation = explanation;
        this.currentSlot = null;
        registerEvent(new MembershipEnded(occasion(by), reason, explanation));
    }

    /** @param today the day in the alliance's zone */
    public MembershipState stateOn(LocalDate today) {
        if (endedAt != null) {
            return MembershipState.ENDED;
        }
        if (today.isAfter(last().graceEndsOn())) {
            return MembershipState.LAPSED;
        }
        if (suspendedAt != null) {
            return MembershipState.SUSPENDED;
        }
        if (today.isBefore(memberSince)) {
            return MembershipState.UPCOMING;
        }
        return terms.stream().anyMatch(term -> term.covers(today)) ? MembershipState.ACTIVE : MembershipState.GRACE;
    }

    public MembershipSummary summary(LocalDate today) {
        return new MembershipSummary(
                new MembershipId(id),
                new CaseId(caseId),
                reference,
                alliance(),
                new OrganisationId(organisationId),
                tier,
                stateOn(today),
                memberSince,
                last().endsOn(),
                last().graceEndsOn(),
                suspensionReason,
                endedAt == null || endReason == null
                        ? null
                        : new MembershipSummary.Ended(endedAt, endReason, endExplanation));
    }

    public AllianceId alliance() {
        return new AllianceId(allianceId);
    }

    private Term last() {
        return terms.getLast();
    }

    private Occasion occasion(@Nullable PersonId by) {
        return Occasion.of(new MembershipId(id), new OrganisationId(organisationId), alliance(), by);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}

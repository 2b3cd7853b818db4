package org.lodestone.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.JoinAccepted;
import org.lodestone.organisation.JoinRefused;
import org.lodestone.organisation.JoinRequestState;
import org.lodestone.organisation.JoinRequestUnanswered;
import org.lodestone.organisation.JoinRequestWithdrawn;
import org.lodestone.organisation.JoinRequested;
import org.lodestone.organisation.OrganisationId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A person's request to belong to an organisation. */
@Entity
public class JoinRequest extends AbstractAggregateRoot<JoinRequest> {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID organisationId;

    @Column(nullable = false)
    private UUID personId;

    private @Nullable String words;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private JoinRequestState state;

    @Column(nullable = false)
    private Instant askedAt;

    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable Instant handedOnAt;
    private @Nullable Boolean openSlot;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected JoinRequest() {}

    public JoinRequest(OrganisationId organisation, PersonId person, @Nullable String words, Instant at) {
        this.id = Ids.next();
        this.organisationId = organisation.value();
        this.personId = person.value();
        this.words = words;
        this.state = JoinRequestState.OPEN;
        this.askedAt = at;
        this.openSlot = true;
        registerEvent(new JoinRequested(organisation, id, person));
    }

    public void accept(AccessRight right, PersonId by, Instant at) {
        close(JoinRequestState.ACCEPTED, "accept", by, at);
        registerEvent(new JoinAccepted(organisation(), id, person(), right, by));
    }

    /**
     * In the owners' place, who did not answer.
     *
     * @throws Problem.RuleBroken ownersMakeOwners
     */
    public void acceptForTheOwners(AccessRight right, PersonId by, Instant at) {
        if (!right.givenInTheOwnersPlace()) {
            throw new Problem.RuleBroken("ownersMakeOwners");
        }
        accept(right, by, at);
    }

    public void refuse(PersonId by, Instant at) {
        close(JoinRequestState.REFUSED, "refuse", by, at);
        registerEvent(new JoinRefused(organisation(), id, person(), by));
    }

    public void withdraw(PersonId by, Instant at) {
        close(JoinRequestState.WITHDRAWN, "withdraw", by, at);
        registerEvent(new JoinRequestWithdrawn(organisation(), id, by));
    }

    /** Hands it on once, when nobody answered for five working days; the owners may still answer. */
    public void handOn(Instant at) {
        if (handedOnAt == null) {
            handedOnAt = at;
            registerEvent(new JoinRequestUnanswered(organisation(), id, person()));
        }
    }

    private void close(JoinRequestState to, String act, PersonId by, Instant at) {
        if (state != JoinRequestState.OPEN) {
            throw new Problem.IllegalTransition(state, act);
        }
        state = to;
        openSlot = null;
        answeredBy = by.value();
        answeredAt = at;
    }

    public UUID id() {
        return id;
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public JoinRequestState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Handed on, and nobody has answered yet. */
    public boolean isUnanswered() {
        return isHandedOn() && state == JoinRequestState.OPEN;
    }

    public boolean isHandedOn() {
        return handedOnAt != null;
    }
}

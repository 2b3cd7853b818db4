package org.lodestone.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.Recorded;
import org.springframework.data.domain.Persistable;

/** One act, as it was recorded; never changed. */
@Entity
@Immutable
public class AuditEntry implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String act;

    private @Nullable UUID actor;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private UUID subjectId;

    private @Nullable UUID organisationId;

    private @Nullable UUID allianceId;

    @Column(nullable = false)
    private String details;

    @SuppressWarnings("NullAway")
    protected AuditEntry() {}

    AuditEntry(Recorded fact, String details, Instant at) {
        this.id = Ids.next();
        this.at = at;
        this.act = fact.act();
        this.actor = fact.actor().map(person -> person.value()).orElse(null);
        this.subject = fact.subject();
        this.subjectId = fact.subjectId();
        this.organisationId = fact.organisationId().orElse(null);
        this.allianceId = fact.allianceId().orElse(null);
        this.details = details;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    public Instant at() {
        return at;
    }

    public String act() {
        return act;
    }

    public @Nullable UUID actor() {
        return actor;
    }

    public String subject() {
        return subject;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public @Nullable UUID organisationId() {
        return organisationId;
    }

    public @Nullable UUID allianceId() {
        return allianceId;
    }

    /** All ids that it holds. */
    public Stream<UUID> ids() {
        return Stream.of(actor, subjectId, organisationId, allianceId).filter(Objects::nonNull);
    }

    public String details() {
        return details;
    }
}

package org.lodestone.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.ProfileRowChanged;
import org.lodestone.organisation.ProfileRowChanged.Change;
import org.lodestone.organisation.ProfileSection;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One of several things of a kind that a profile lists: whose it is, and who changed it last. */
@MappedSuperclass
public abstract class ProfileRow<R extends ProfileRow<R>> extends AbstractAggregateRoot<R> {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID organisationId;

    @Column(nullable = false)
    private Instant addedAt;

    @Column(nullable = false)
    private UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    ProfileRow() {}

    ProfileRow(OrganisationId organisation, PersonId by, Instant at) {
        this.id = Ids.next();
        this.organisationId = organisation.value();
        this.addedAt = at;
        this.changedBy = by.value();
        this.changedAt = at;
        fire(Change.ADDED, by);
    }

    abstract ProfileSection section();

    final void changed(PersonId by, Instant at) {
        changedBy = by.value();
        changedAt = at;
        fire(Change.CHANGED, by);
    }

    public void remove(PersonId by) {
        fire(Change.REMOVED, by);
    }

    private void fire(Change change, PersonId by) {
        registerEvent(new ProfileRowChanged(new OrganisationId(organisationId), section(), id, change, by));
    }

    UUID id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    public PersonId changedBy() {
        return new PersonId(changedBy);
    }

    public Instant changedAt() {
        return changedAt;
    }
}

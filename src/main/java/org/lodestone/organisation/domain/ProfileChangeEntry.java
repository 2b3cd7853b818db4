package org.lodestone.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.ProfileSection;
import org.springframework.data.domain.Persistable;

/** That a field or a section was changed, by whom and when; added and read, never changed. */
@Entity
@Table(name = "profile_change")
public class ProfileChangeEntry implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProfileSection section;

    @Enumerated(EnumType.STRING)
    private @Nullable ProfileField field;

    @Column(nullable = false)
    private UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway")
    protected ProfileChangeEntry() {}

    public ProfileChangeEntry(
            OrganisationId organisation,
            ProfileSection section,
            @Nullable ProfileField field,
            PersonId by,
            Instant at) {
        this.id = Ids.next();
        this.organisationId = organisation.value();
        this.section = section;
        this.field = field;
        this.changedBy = by.value();
        this.changedAt = at;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}

package org.lodestone.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.FieldValue;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.ProfileFieldChanged;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One field of a profile: a row of its own, so that two people can edit different fields at once. An emptied field keeps its
 * row, and with it the count of its versions.
 */
@Entity
@Table(name = "profile_field")
public class ProfileEntry extends AbstractAggregateRoot<ProfileEntry> {

    @EmbeddedId
    private ProfileKey id;

    @Column(nullable = false)
    private String content;

    @Column(nullable = false)
    private UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected ProfileEntry() {}

    public ProfileEntry(OrganisationId organisation, ProfileField field, String value, PersonId by, Instant at) {
        this.id = new ProfileKey(organisation.value(), field);
        write(value, 1, by, at);
    }

    public void change(String value, PersonId by, Instant at) {
        write(value, shownVersion() + 1, by, at);
    }

    private void write(String value, long newVersion, PersonId by, Instant at) {
        content = value;
        changedBy = by.value();
        changedAt = at;
        registerEvent(new ProfileFieldChanged(new OrganisationId(id.organisationId()), id.field(), newVersion, by));
    }

    public FieldValue value() {
        return new FieldValue(id.field(), content, shownVersion(), new PersonId(changedBy), changedAt);
    }

    /** People count from 1, Hibernate from 0. */
    private long shownVersion() {
        return version == null ? 0 : version + 1;
    }
}

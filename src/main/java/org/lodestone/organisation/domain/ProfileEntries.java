package org.lodestone.organisation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The fields of all profiles. */
public interface ProfileEntries extends Repository<ProfileEntry, ProfileKey> {

    ProfileEntry saveAndFlush(ProfileEntry entry);

    @Query("select e from ProfileEntry e where e.id.organisationId = :organisation and e.id.field = :field")
    Optional<ProfileEntry> find(UUID organisation, org.lodestone.organisation.ProfileField field);

    @Query("select new org.lodestone.organisation.domain.FieldRow(e.id.field, e.content, e.version, e.changedBy,"
            + " e.changedAt) from ProfileEntry e where e.id.organisationId = :organisation")
    List<FieldRow> of(UUID organisation);
}

package org.lodestone.organisation.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lodestone.organisation.ProfileChange;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The history of all profiles. */
public interface ProfileChanges extends Repository<ProfileChangeEntry, UUID> {

    ProfileChangeEntry save(ProfileChangeEntry change);

    @Query("select new org.lodestone.organisation.ProfileChange(c.section, c.field, max(c.changedAt)) from"
            + " ProfileChangeEntry c where c.organisationId = :organisation and c.changedAt > :since"
            + " group by c.section, c.field order by max(c.changedAt), c.section, c.field")
    List<ProfileChange> since(UUID organisation, Instant since);
}

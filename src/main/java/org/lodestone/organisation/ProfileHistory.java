package org.lodestone.organisation;

import java.time.Instant;
import java.util.List;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.organisation.domain.ProfileChanges;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When what of a profile was changed. */
@Service
@BetweenRooms
@Transactional(readOnly = true)
public class ProfileHistory {

    private final ProfileChanges changes;

    ProfileHistory(ProfileChanges changes) {
        this.changes = changes;
    }

    /** What was changed after an instant, each field or section once with its last change; one statement. */
    public List<ProfileChange> changedSince(OrganisationId organisation, Instant since) {
        return changes.since(organisation.value(), since);
    }
}

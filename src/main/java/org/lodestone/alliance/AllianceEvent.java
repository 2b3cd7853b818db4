package org.lodestone.alliance;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** Something that happened in an alliance. */
public interface AllianceEvent extends Recorded {

    /** Who did it; null when the portal itself did. */
    @Nullable
    PersonId by();

    AllianceId alliance();

    @Override
    default Optional<PersonId> actor() {
        return Optional.ofNullable(by());
    }

    @Override
    default Optional<UUID> allianceId() {
        return Optional.of(alliance().value());
    }
}

package org.lodestone.alliance;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** Something that happened to an alliance, or to its staff. */
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
    default String subject() {
        return "alliance";
    }

    @Override
    default UUID subjectId() {
        return alliance().value();
    }

    @Override
    default Optional<UUID> allianceId() {
        return Optional.of(alliance().value());
    }
}

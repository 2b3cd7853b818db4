package org.lodestone.organisation;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** Something that happened to an organisation, or to what belongs to one. */
public interface OrganisationEvent extends Recorded {

    OrganisationId organisation();

    /** Who did it; null when the portal itself did. */
    @Nullable
    PersonId by();

    @Override
    default Optional<PersonId> actor() {
        return Optional.ofNullable(by());
    }

    @Override
    default String subject() {
        return "organisation";
    }

    @Override
    default UUID subjectId() {
        return organisation().value();
    }

    @Override
    default Optional<UUID> organisationId() {
        return Optional.of(organisation().value());
    }
}

package org.lodestone.organisation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.PersonId;

/**
 * An open request to join, as those see it who answer it.
 *
 * @param handedOn whether it also went to the alliances' staff, since nobody answered for five working days
 */
public record JoinRequestSummary(
        UUID id,
        OrganisationSummary organisation,
        PersonId person,
        String name,
        String email,
        @Nullable String words,
        Instant askedAt,
        boolean handedOn) {}

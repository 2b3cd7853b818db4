package org.lodestone.organisation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as owners see it.
 *
 * @param state at the moment of reading
 */
public record InvitationSummary(
        UUID id,
        String email,
        @Nullable String name,
        AccessRight right,
        Set<ContactRole> roles,
        InvitationState state,
        Instant invitedAt,
        Instant expiresAt) {}

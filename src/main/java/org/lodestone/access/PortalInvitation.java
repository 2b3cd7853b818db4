package org.lodestone.access;

import java.time.Instant;
import java.util.UUID;
import org.lodestone.kernel.EmailAddress;

/**
 * A role for the whole portal that waits for an address to be confirmed.
 *
 * @param expired whether it ran out: nothing comes of it until the role is given anew
 */
public record PortalInvitation(
        UUID id, EmailAddress email, PortalRole role, Instant invitedAt, Instant expiresAt, boolean expired) {}

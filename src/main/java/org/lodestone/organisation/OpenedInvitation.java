package org.lodestone.organisation;

import java.time.Instant;
import java.util.UUID;

/**
 * An invitation as the one who opens its link may see it.
 *
 * @param address the invited address, most of it hidden
 */
public record OpenedInvitation(
        UUID id, Standing standing, String organisation, String address, AccessRight right, Instant expiresAt) {

    /** What the one who opened the link can do with it. */
    public enum Standing {
        /** It waits for whoever signs in with the invited address. */
        SIGN_IN,
        /** It can be accepted by the one who is signed in. */
        OPEN,
        /** Another account is signed in than the one invited. */
        OTHER_ACCOUNT,
        EXPIRED,
        USED,
        REVOKED
    }
}

package org.lodestone.organisation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the one who opens its link may see it.
 *
 * @param address the invited address, most of it hidden
 * @param leadsTo for the invited person alone: where accepting leads, or has led, without a leading slash
 */
public record OpenedInvitation(
        UUID id,
        Standing standing,
        String organisation,
        String address,
        AccessRight right,
        Instant expiresAt,
        @Nullable String leadsTo) {

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

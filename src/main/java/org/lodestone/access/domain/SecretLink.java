package org.lodestone.access.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.LinkPurpose;
import org.lodestone.access.LinkState;

/** A secret link as it is kept: by the hash of its secret. */
public record SecretLink(
        String hash,
        LinkPurpose purpose,
        UUID subject,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    public LinkState state(Instant now) {
        if (usedAt != null) {
            return LinkState.USED;
        }
        return now.isBefore(expiresAt) ? LinkState.USABLE : LinkState.EXPIRED;
    }
}

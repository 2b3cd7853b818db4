package org.lodestone.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter opened in the inbox, in the reader's language.
 *
 * @param path where its link leads, without a leading slash; null without a link
 */
public record InboxLetter(
        UUID id,
        String subject,
        String body,
        Instant at,
        @Nullable String path,
        @Nullable String linkWords) {}

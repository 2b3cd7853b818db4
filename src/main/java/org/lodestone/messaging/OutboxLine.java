package org.lodestone.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the outbox.
 *
 * @param state WAITING, SENDING, SENT, FAILED, SHOWN or CANCELLED
 * @param body the whole letter, where it was kept for showing; null otherwise
 * @param link its link, where it was kept for showing
 * @param failure why the last attempt failed
 * @param cancelled why it was not sent, where its reader could no longer open what it tells of
 */
public record OutboxLine(
        UUID id,
        String subject,
        String address,
        Instant at,
        String state,
        int attempts,
        @Nullable String body,
        @Nullable String link,
        @Nullable String failure,
        @Nullable WhyCancelled cancelled) {}

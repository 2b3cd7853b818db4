package org.lodestone.messaging;

import java.time.Instant;
import java.util.UUID;

/** A letter in the inbox's list, in the reader's language. */
public record InboxLine(UUID id, String subject, Instant at, boolean unread) {}

package org.lodestone.messaging.domain;

import java.util.UUID;
import org.lodestone.messaging.Letter;

/** A letter in the outbox, taken for sending. */
record StoredLetter(UUID id, Letter letter, int attempts) {}

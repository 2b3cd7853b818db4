package org.lodestone.organisation;

import java.time.Instant;
import java.util.UUID;

/** An open request to join, as the one sees it who asked. */
public record OwnJoinRequest(UUID id, String organisation, Instant askedAt) {}

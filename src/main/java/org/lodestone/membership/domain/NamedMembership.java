package org.lodestone.membership.domain;

import java.util.UUID;

/** What a membership is called: as the application that it came from. */
public record NamedMembership(UUID id, String reference) {}

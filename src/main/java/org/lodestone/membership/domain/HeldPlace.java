package org.lodestone.membership.domain;

import java.util.UUID;

/** That an organisation has a place in an alliance. */
public record HeldPlace(UUID organisation, UUID alliance) {}

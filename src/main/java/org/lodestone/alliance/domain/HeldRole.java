package org.lodestone.alliance.domain;

import java.util.UUID;
import org.lodestone.alliance.StaffRole;

/** A staff role that is held now. */
public record HeldRole(UUID allianceId, UUID personId, StaffRole role) {}

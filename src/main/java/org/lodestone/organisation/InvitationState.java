package org.lodestone.organisation;

/** How an invitation stands. */
public enum InvitationState {
    PENDING,
    ACCEPTED,
    EXPIRED,
    REVOKED
}

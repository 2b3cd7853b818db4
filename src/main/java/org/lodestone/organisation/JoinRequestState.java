package org.lodestone.organisation;

/** How a request to join stands. */
public enum JoinRequestState {
    OPEN,
    ACCEPTED,
    REFUSED,
    WITHDRAWN
}

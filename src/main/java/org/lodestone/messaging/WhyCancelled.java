package org.lodestone.messaging;

/** Why a letter that waited was not sent: its reader could no longer open what it tells of. */
public enum WhyCancelled {
    ACCOUNT_NOT_ACTIVE,
    LEFT_ORGANISATION,
    RIGHT_TOO_SMALL,
    ROLE_ENDED,
    /** Staff who became involved themselves: affiliated to the organisation, or with a declared conflict of interest. */
    INVOLVED
}

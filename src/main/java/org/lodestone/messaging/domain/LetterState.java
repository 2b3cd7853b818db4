package org.lodestone.messaging.domain;

/** Where a letter is on its way. */
public enum LetterState {
    WAITING,
    /** Taken by a node that is sending it right now. */
    SENDING,
    SENT,
    /** Refused several times; tried again once a day. */
    FAILED,
    /** Rendered and kept for reading, since no mail server is set and the demo shows what would have been sent. */
    SHOWN,
    /** Not sent: when its turn came, its reader could no longer open what it tells of. */
    CANCELLED
}

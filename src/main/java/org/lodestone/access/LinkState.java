package org.lodestone.access;

/** What became of a secret link. */
public enum LinkState {
    USABLE,
    USED,
    EXPIRED,
    /** Never made, or so old that it has been forgotten. */
    UNKNOWN
}

package org.lodestone.admission;

/** Who may read an entry of a case's timeline. */
public enum Audience {
    /** The organisation and the alliance's staff. */
    BOTH,
    /** The alliance's staff alone. */
    STAFF
}

package org.lodestone.access;

/** Why a password is not taken (NIST SP 800-63B-4, section 3.1.1.2). */
public enum PasswordWeakness {
    TOO_SHORT,
    TOO_LONG,
    /** On the list of passwords that have been stolen elsewhere. */
    COMPROMISED,
    /** A repetition, a sequence, or little more than the address, the person's name or the portal's. */
    GUESSABLE
}

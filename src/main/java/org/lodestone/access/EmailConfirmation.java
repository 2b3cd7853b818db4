package org.lodestone.access;

/** What followed from confirming one of the two addresses. */
public enum EmailConfirmation {
    /** The other address has yet to confirm. */
    OTHER_MISSING,
    CHANGED,
    /** Somebody has an account with the new address by now. */
    TAKEN
}

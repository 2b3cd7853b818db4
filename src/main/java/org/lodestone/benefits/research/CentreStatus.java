package org.lodestone.benefits.research;

/** What the registry says of an organisation. Withdrawn records are kept, but never shown. */
public enum CentreStatus {
    ACTIVE,
    /** No longer at work. */
    INACTIVE,
    /** Named by another source and not yet found in the registry's records here. */
    UNCONFIRMED,
    WITHDRAWN
}

package org.lodestone.organisation;

/** What an affiliated person may do for the organisation; each right includes the ones below it. */
public enum AccessRight {
    VIEWER,
    REPRESENTATIVE,
    OWNER;

    public boolean includes(AccessRight other) {
        return ordinal() >= other.ordinal();
    }
}

package org.lodestone.organisation;

/** What an affiliated person may do for the organisation; each right includes the ones below it. */
public enum AccessRight {
    VIEWER,
    REPRESENTATIVE,
    OWNER;

    /** Whether the alliances' staff may give it in the owners' place, to whoever asked and got no answer. */
    public boolean givenInTheOwnersPlace() {
        return this != OWNER;
    }

    public boolean includes(AccessRight other) {
        return ordinal() >= other.ordinal();
    }
}

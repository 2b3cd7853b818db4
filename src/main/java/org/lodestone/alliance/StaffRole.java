package org.lodestone.alliance;

/** A role that a person holds in one alliance's staff. Roles do not include each other. */
public enum StaffRole {
    REVIEWER,
    DECIDER,
    /** Publishes; sees no cases. */
    EDITOR,
    /** Reads all of its alliance and assigns; reviews or decides only with that role too. */
    ALLIANCE_ADMIN;

    /** Whether the role lets its holder read cases. */
    public boolean readsCases() {
        return this != EDITOR;
    }
}

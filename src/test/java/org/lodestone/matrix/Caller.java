package org.lodestone.matrix;

/** The columns of the matrix. "Own" organisation and alliance are those that the line asks about. */
public enum Caller {
    ANONYMOUS,
    /** Signed in, with neither an organisation nor a role. */
    NEWCOMER,
    OWNER,
    REPRESENTATIVE,
    VIEWER,
    /** Owner of another organisation, which is a member of nothing. */
    FOREIGN_OWNER,
    REVIEWER,
    DECIDER,
    EDITOR,
    ALLIANCE_ADMIN,
    /** Reviewer of another alliance. */
    FOREIGN_REVIEWER,
    AUDITOR,
    SYSTEM_ADMIN;

    /** The organisation's people. */
    public static final Caller[] MEMBERS = {OWNER, REPRESENTATIVE, VIEWER};

    /** Those of the organisation who may write. */
    public static final Caller[] WRITERS = {OWNER, REPRESENTATIVE};

    /** Those of the alliance's staff who read its cases. */
    public static final Caller[] CASE_STAFF = {REVIEWER, DECIDER, ALLIANCE_ADMIN};

    /** Everyone with a staff role in some alliance. */
    public static final Caller[] STAFF = {REVIEWER, DECIDER, EDITOR, ALLIANCE_ADMIN, FOREIGN_REVIEWER};
}

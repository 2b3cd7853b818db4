package org.lodestone.alliance;

/** What can be wrong with a document; the words are {@code alliance.fault.NAME}. */
public enum FaultKind {
    /** No JSON. */
    SYNTAX,
    UNKNOWN_NAME,
    WRONG_VALUE,
    WRONG_SHAPE,
    LANGUAGES,
    NO_STEP,
    NO_QUESTION,
    NO_TYPE,
    TWO_DECLARATIONS,
    /** A question is asked in another way than in the version before, under the same id. */
    TYPE_CHANGED,
    PROFILE_FIELD,
    PROFILE_SECTION,
    OPTIONS,
    UNITS,
    EITHER_OR,
    NO_VALUE,
    FACT,
    NOT_BEFORE,
    NO_SUCH_ANSWER,
    NO_SUCH_TIER,
    NO_SUCH_COUNTRY,
    DOUBLE_ID,
    WRONG_ID,
    PATTERN,
    LIMIT,
    LIMITS_CROSS
}

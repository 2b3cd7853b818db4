package org.lodestone.admission;

/** What can be wrong with an answer. Each has its text {@code answer-error.NAME}, whose arguments are the problem's. */
public enum AnswerError {
    REQUIRED,
    TOO_SHORT,
    TOO_LONG,
    PATTERN,
    YES_OR_NO,
    NOT_AN_OPTION,
    TOO_FEW,
    TOO_MANY,
    NOT_A_NUMBER,
    TOO_SMALL,
    TOO_LARGE,
    AMOUNT_NEEDS_UNIT,
    WRONG_UNIT,
    NOT_A_DATE,
    TOO_EARLY,
    TOO_LATE,
    NOT_A_COUNTRY,
    NOT_A_PERSON,
    NOT_A_TIER,
    NOT_A_FILE,
    EMPTY_SECTION,
    NOT_SIGNED,
    WRONG_LEI
}

package org.lodestone.alliance;

/**
 * The kinds of questions that a form can ask, each with the canonical text of its answer.
 */
public enum QuestionType {
    /** The words. */
    TEXT,
    /** The words, with line breaks. */
    LONG_TEXT,
    /** {@code yes} or {@code no}. */
    YES_NO,
    /** The id of an option. */
    ONE_OF,
    /** Ids of options in the form's order, separated by commas. */
    MANY_OF,
    /** A plain decimal, {@code 12.5}. */
    NUMBER,
    /** A plain decimal, a space, the unit: {@code 842 t}. */
    AMOUNT_WITH_UNIT,
    /** {@code 2025-08-07}. */
    DATE,
    /** ISO 3166-1 alpha-2. */
    COUNTRY,
    /** Ids of files, separated by commas. */
    FILES,
    /** The id of a person affiliated to the organisation. */
    PERSON,
    /** The code of a tier of the alliance. */
    TIER,
    /** {@code signed} once the signatory has accepted the declaration; the signature itself is kept apart. */
    DECLARATION,
    /** A whole section of the profile; its canonical text is the section's JSON. */
    PROFILE
}

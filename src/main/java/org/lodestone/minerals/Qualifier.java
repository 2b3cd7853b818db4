package org.lodestone.minerals;

/** What a source says about a figure beside, or instead of, its amount. */
public enum Qualifier {
    /** The amount as printed. */
    EXACT,
    /** More than the amount. */
    MORE_THAN,
    /** Withheld so that no single company's figure is told. */
    WITHHELD,
    NOT_AVAILABLE,
    /** Large, without a number. */
    LARGE
}

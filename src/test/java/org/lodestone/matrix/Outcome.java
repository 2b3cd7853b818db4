package org.lodestone.matrix;

/** What somebody gets who asks for a page, an act or a file. */
public enum Outcome {
    /** The page itself, the act, the file. A rule may still refuse the act; the line then says which. */
    OPENS,
    /** The page that says what a benefit is and how to get it, without its data. */
    EXPLAINS,
    /** A role or a right is missing that somebody can give. */
    DENIED,
    /** The sign-in page. */
    SIGN_IN,
    /** There is no such thing, or it is somebody else's. */
    NOT_FOUND
}

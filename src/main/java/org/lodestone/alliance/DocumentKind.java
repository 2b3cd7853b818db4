package org.lodestone.alliance;

/** What of an alliance stands in versions. */
public enum DocumentKind {
    FORM,
    DECLARATION
}

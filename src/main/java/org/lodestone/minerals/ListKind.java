package org.lodestone.minerals;

/** What a list says of the minerals on it. A strategic or top list stands beside its body's critical one. */
public enum ListKind {
    CRITICAL,
    STRATEGIC,
    TOP
}

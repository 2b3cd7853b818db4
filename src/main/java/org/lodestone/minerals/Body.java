package org.lodestone.minerals;

/** A body that publishes a list of critical minerals, in the order in which the portal shows them. */
public enum Body {
    EU,
    US,
    CA,
    AU,
    GB,
    JP,
    KR,
    IN,
    CMI
}

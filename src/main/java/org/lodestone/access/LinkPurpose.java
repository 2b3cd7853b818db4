package org.lodestone.access;

import java.time.Duration;

/** What a secret link is for, and how long it works. */
public enum LinkPurpose {
    CONFIRM_ADDRESS(Duration.ofHours(24)),
    RESET_PASSWORD(Duration.ofHours(1)),
    CHANGE_EMAIL_OLD(Duration.ofHours(24)),
    CHANGE_EMAIL_NEW(Duration.ofHours(24)),
    FIRST_ADMINISTRATOR(Duration.ofHours(24));

    private final Duration lifetime;

    LinkPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    public Duration lifetime() {
        return lifetime;
    }
}

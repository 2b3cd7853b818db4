package org.lodestone.shell;

import java.util.Locale;

/** What a colour says. A colour never speaks alone: it comes with a word. */
public enum Tone {
    NEUTRAL("○"),
    ACCENT("✓"),
    INFO("◐"),
    GOOD("✓"),
    ATTENTION("●"),
    DANGER("✕");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    String cssClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}

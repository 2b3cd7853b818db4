package org.lodestone.shell;

import com.vaadin.flow.component.UI;

/** Lets the person choose light, dark, or what the system says; remembered in a cookie of this browser for a year. */
public enum Colours {
    LIGHT("light"),
    DARK("dark"),
    SYSTEM("light dark");

    private final String scheme;

    Colours(String scheme) {
        this.scheme = scheme;
    }

    /** Takes effect at once on this page. */
    public void choose(UI ui) {
        ui.getPage()
                .executeJs(
                        "document.documentElement.style.colorScheme = $0;"
                                + "document.cookie = $1 + '=' + $2 + ';path=/;max-age=31536000;samesite=lax'",
                        scheme,
                        ColourChoice.COOKIE,
                        this == SYSTEM ? "system" : scheme);
    }
}

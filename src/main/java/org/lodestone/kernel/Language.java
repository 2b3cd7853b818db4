package org.lodestone.kernel;

import java.util.Locale;

/** The four languages of the portal; English is written as in Britain (7 August 2025), Uzbek in Latin letters. */
public enum Language {
    EN("en-GB"),
    FR("fr"),
    RU("ru"),
    UZ("uz-Latn");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** The code in URLs, cookies and bundles: {@code en}, {@code fr}, {@code ru} or {@code uz}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language of a locale; English where the portal does not speak it. */
    public static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.code().equals(locale.getLanguage())) {
                return language;
            }
        }
        return EN;
    }
}

package org.lodestone.kernel;

/** A text that is data (a tier's name, a form's question), in the portal's four languages. */
public record LocalizedText(String en, String fr, String ru, String uz) {

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case FR -> fr;
            case RU -> ru;
            case UZ -> uz;
        };
    }

    /** The same words in every language, for proper names. */
    public static LocalizedText same(String text) {
        return new LocalizedText(text, text, text, text);
    }
}

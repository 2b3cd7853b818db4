package org.lodestone.kernel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a person types it: blanks or apostrophes between thousands, and in English commas too; a point or, where it can't
 * be a sign between thousands, a comma before the decimals (CLDR's separators of the portal's languages).
 */
public final class TypedNumber {

    private static final Pattern GAPS = Pattern.compile("(?<=\\d)[\\s\\u00A0\\u2009\\u202F'\\u2019](?=\\d{3})");
    private static final Pattern ENGLISH_GROUPS = Pattern.compile("(-?[1-9]\\d{0,2})((?:,\\d{3})+)(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private TypedNumber() {}

    /** The same text without the gaps between thousands. */
    public static String closed(String typed) {
        return GAPS.matcher(typed).replaceAll("");
    }

    /**
     * A plain decimal, {@code 1234.5}; empty when it is no number.
     *
     * @param language the one in which it was typed: "1,234" is another number in English than in French
     */
    public static Optional<String> plain(String typed, Language language) {
        String closed = closed(typed.strip());
        Matcher grouped = ENGLISH_GROUPS.matcher(closed);
        String plain = language == Language.EN && grouped.matches()
                ? closed.replace(",", "")
                : closed.indexOf(',') == closed.lastIndexOf(',') ? closed.replace(',', '.') : closed;
        return PLAIN.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }
}

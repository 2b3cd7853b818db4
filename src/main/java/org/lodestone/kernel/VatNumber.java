package org.lodestone.kernel;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number for value-added tax, with the country's letters before it where it has them. For the members of the European
 * Union the shape is that of the Commission's VIES, and the check digits are computed ({@link VatCheckDigits}); Greece is
 * {@code EL} there. Elsewhere any 5 to 20 letters and digits with a digit among them are taken: there is no common rule.
 */
public record VatNumber(String value) implements Serializable {

    /** Source: European Commission, VIES, "What is the format of a VAT number?". */
    private static final Map<String, Pattern> MEMBERS = Map.ofEntries(
            member("AT", "U\\d{8}"),
            member("BE", "[01]\\d{9}"),
            member("BG", "\\d{9,10}"),
            member("CY", "\\d{8}[A-Z]"),
            member("CZ", "\\d{8,10}"),
            member("DE", "\\d{9}"),
            member("DK", "\\d{8}"),
            member("EE", "\\d{9}"),
            member("EL", "\\d{9}"),
            member("ES", "[A-Z0-9]\\d{7}[A-Z0-9]"),
            member("FI", "\\d{8}"),
            member("FR", "[A-HJ-NP-Z0-9]{2}\\d{9}"),
            member("HR", "\\d{11}"),
            member("HU", "\\d{8}"),
            member("IE", "\\d[A-Z0-9+*]\\d{5}[A-Z]{1,2}"),
            member("IT", "\\d{11}"),
            member("LT", "(?:\\d{9}|\\d{12})"),
            member("LU", "\\d{8}"),
            member("LV", "\\d{11}"),
            member("MT", "\\d{8}"),
            member("NL", "[A-Z0-9+*]{12}"),
            member("PL", "\\d{10}"),
            member("PT", "\\d{9}"),
            member("RO", "\\d{2,10}"),
            member("SE", "\\d{12}"),
            member("SI", "\\d{8}"),
            member("SK", "\\d{10}"));

    private static final Pattern ELSEWHERE = Pattern.compile("(?=.*\\d)[\\p{L}\\p{N}]{5,20}");

    /** @throws IllegalArgumentException when the shape or the check digits are wrong */
    public VatNumber {
        value = value.toUpperCase(Locale.ROOT).replaceAll("[\\s./-]", "");
        String country = value.length() < 2 ? "" : value.substring(0, 2);
        Pattern shape = MEMBERS.get(country);
        boolean right = shape == null
                ? ELSEWHERE.matcher(value).matches()
                : shape.matcher(value.substring(2)).matches() && VatCheckDigits.right(country, value.substring(2));
        if (!right) {
            throw new IllegalArgumentException("no VAT number");
        }
    }

    public static Optional<VatNumber> parse(String text) {
        try {
            return Optional.of(new VatNumber(text));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private static Map.Entry<String, Pattern> member(String letters, String shape) {
        return Map.entry(letters, Pattern.compile(shape));
    }

    @Override
    public String toString() {
        return value;
    }
}

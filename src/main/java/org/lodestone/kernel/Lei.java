package org.lodestone.kernel;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Legal Entity Identifier, ISO 17442-1: 18 letters or digits and two check digits by MOD 97-10 (ISO/IEC 7064). */
public record Lei(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{18}[0-9]{2}");

    /** @throws IllegalArgumentException when the shape or the check digits are wrong */
    public Lei {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches() || CheckDigits.mod97(value) != 1) {
            throw new IllegalArgumentException("no LEI");
        }
    }

    public static Optional<Lei> parse(String text) {
        try {
            return Optional.of(new Lei(text));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.lodestone.kernel;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An id of the Research Organization Registry, kept as its address {@code https://ror.org/031vc2293}: a zero, six signs of
 * Crockford's base 32, and two check digits by MOD 97-10 (ISO/IEC 7064) over the number that the first seven signs stand for.
 * Source: ROR documentation, "ROR identifier pattern".
 */
public record RorId(String value) implements Serializable {

    private static final String PREFIX = "https://ror.org/";
    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern SHAPE =
            Pattern.compile("(?:(?:https?://)?(?:www\\.)?ror\\.org/)?(0[a-hj-km-np-tv-z0-9]{6})([0-9]{2})/?");

    /** @throws IllegalArgumentException when the shape or the check digits are wrong */
    public RorId {
        Matcher parts = SHAPE.matcher(value.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches() || check(parts.group(1)) != Integer.parseInt(parts.group(2))) {
            throw new IllegalArgumentException("no ROR id");
        }
        value = PREFIX + parts.group(1) + parts.group(2);
    }

    public static Optional<RorId> parse(String text) {
        try {
            return Optional.of(new RorId(text));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private static long check(String signs) {
        long number = 0;
        for (char sign : signs.toCharArray()) {
            number = number * 32 + SIGNS.indexOf(sign);
        }
        return 98 - number * 100 % 97;
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.lodestone.kernel;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Participant Identification Code of the EU Funding and Tenders Portal: nine digits. The European Commission publishes no
 * check digit; yet every code in the Commission's CORDIS data leaves 1 when divided by 97, which is MOD 97-10 of ISO/IEC
 * 7064 over the nine digits, and a slip of one digit or of two neighbours breaks it. So that is what is checked.
 */
public record Pic(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{8}");

    /** @throws IllegalArgumentException when the shape or the check digits are wrong */
    public Pic {
        value = value.replaceAll("[\\s.-]", "");
        if (!SHAPE.matcher(value).matches() || CheckDigits.mod97(value) != 1) {
            throw new IllegalArgumentException("no PIC");
        }
    }

    public static Optional<Pic> parse(String text) {
        try {
            return Optional.of(new Pic(text));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.lodestone.organisation.editors;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.TypedNumber;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Words;

/** Amounts as people write them in their language: {@code 1,200.5 kg}, {@code 1 200,5 kg}. */
final class Amounts {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:\\.\\d{1,4})?");
    private static final Pattern AMOUNT =
            Pattern.compile("([\\d.,\\s\\u00a0\\u202f]+)\\s*(\\p{L}[\\p{L}\\p{N}³²/]{0,19})");

    /** Whoever writes Cyrillic writes these units so; they are kept once, in the signs of the SI. */
    private static final Map<String, String> CYRILLIC =
            Map.of("т", "t", "кг", "kg", "г", "g", "м3", "m3", "м³", "m3", "тонн", "t", "тонна", "t", "тонны", "t");

    /** A number with its unit. */
    record Amount(BigDecimal number, String unit) {}

    private Amounts() {}

    static Optional<Amount> parse(String text) {
        Matcher parts = AMOUNT.matcher(text.strip());
        return parts.matches()
                ? number(parts.group(1)).map(number -> new Amount(number, unit(parts.group(2))))
                : Optional.empty();
    }

    private static String unit(String typed) {
        return CYRILLIC.getOrDefault(typed.toLowerCase(Locale.ROOT), typed);
    }

    /** With at most four decimals. */
    static Optional<BigDecimal> number(String text) {
        return TypedNumber.plain(text, Words.language())
                .filter(plain -> NUMBER.matcher(plain).matches())
                .map(BigDecimal::new);
    }

    static String written(BigDecimal number) {
        return Formats.exact(number);
    }

    static String written(@Nullable BigDecimal number, @Nullable String unit) {
        return number == null ? "" : (written(number) + " " + (unit == null ? "" : unit)).strip();
    }
}

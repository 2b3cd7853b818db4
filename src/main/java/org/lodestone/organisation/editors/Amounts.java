package org.lodestone.organisation.editors;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts as people write them: {@code 842 t}, {@code 1 200,5 kg}. */
final class Amounts {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:\\.\\d{1,4})?");
    private static final Pattern AMOUNT =
            Pattern.compile("([\\d.,\\s\\u00a0\\u202f]+)\\s*(\\p{L}[\\p{L}\\p{N}³²/]{0,19})");

    /** A number with its unit. */
    record Amount(BigDecimal number, String unit) {}

    private Amounts() {}

    static Optional<Amount> parse(String text) {
        Matcher parts = AMOUNT.matcher(text.strip());
        return parts.matches()
                ? number(parts.group(1)).map(number -> new Amount(number, parts.group(2)))
                : Optional.empty();
    }

    /** A comma or a point before at most four decimals; blanks between thousands. */
    static Optional<BigDecimal> number(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    static String written(BigDecimal number) {
        return number.toPlainString();
    }

    static String written(@Nullable BigDecimal number, @Nullable String unit) {
        return number == null ? "" : (written(number) + " " + (unit == null ? "" : unit)).strip();
    }
}

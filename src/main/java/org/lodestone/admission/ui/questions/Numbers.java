package org.lodestone.admission.ui.questions;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type them in their language, and as answers keep them: {@code 1 234,5} and {@code 1234.5}. */
final class Numbers {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009'’]");
    private static final Pattern GROUPED = Pattern.compile("[-−]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private Numbers() {}

    /** The plain decimal, or what was typed where it is no number, so that nothing typed is lost. */
    static String canonical(String typed, Locale locale) {
        return parse(typed, locale).map(BigDecimal::toPlainString).orElse(typed.strip());
    }

    static Optional<BigDecimal> parse(String typed, Locale locale) {
        String plain = SPACES.matcher(typed.strip()).replaceAll("").replace('−', '-');
        if (decimalSign(locale) == '.' && GROUPED.matcher(plain).matches()) {
            plain = plain.replace(",", "");
        }
        try {
            return plain.length() > 40 || !plain.matches("[-+]?[\\d.,]+")
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(plain.replace(',', '.')));
        } catch (NumberFormatException words) {
            return Optional.empty();
        }
    }

    /** For the field: every digit that was saved, with the language's decimal sign. */
    static String shown(String canonical, Locale locale) {
        return canonical.matches("-?\\d+\\.\\d+") ? canonical.replace('.', decimalSign(locale)) : canonical;
    }

    private static char decimalSign(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }
}

package org.lodestone.admission.ui.questions;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.math.BigDecimal;
import java.util.Locale;
import org.lodestone.shell.Formats;

/** Numbers as answers keep them and as people read them: {@code 1234.5} and {@code 1 234,5}. */
final class Numbers {

    private static final String PLAIN = "-?\\d{1,30}(\\.\\d{1,30})?";

    private Numbers() {}

    /** For a field: every digit that was saved, with the language's decimal sign. */
    static String typed(String canonical, Locale locale) {
        return canonical.matches(PLAIN)
                ? canonical.replace(
                        '.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator())
                : canonical;
    }

    /** For reading; what is no number stays as it was typed. */
    static String read(String canonical) {
        return canonical.matches(PLAIN) ? Formats.number(new BigDecimal(canonical)) : canonical;
    }
}

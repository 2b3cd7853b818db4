package org.lodestone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.Money;

class FormatsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN | €12,500  | 7 August 2025    | 1,234.5
                    FR | 12 500 € | 7 août 2025      | 1 234,5
                    RU | 12 500 € | 7 августа 2025 г. | 1 234,5
                    UZ | 12 500 € | 7-avgust, 2025   | 1 234,5
                    """)
    void money_days_and_numbers_are_written_as_the_reader_writes_them(
            Language reader, String money, String day, String number) {
        assertThat(plain(Formats.money(
                        new Money(new BigDecimal("12500"), Currency.getInstance("EUR")), reader.locale())))
                .isEqualTo(money);
        assertThat(plain(Formats.date(LocalDate.of(2025, 8, 7), reader.locale())))
                .isEqualTo(day);
        assertThat(plain(Formats.number(new BigDecimal("1234.5"), reader.locale())))
                .isEqualTo(number);
    }

    /** The spaces inside a number keep it on one line; which ones is CLDR's choice. */
    private static String plain(String text) {
        return text.replaceAll("[\\u00A0\\u202F]", " ");
    }
}

package org.lodestone.shell;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import org.lodestone.kernel.Money;

/** Dates, times, numbers and money in the reader's language and zone (CLDR, by ICU). */
public final class Formats {

    private Formats() {}

    /** 7 August 2025. */
    public static String date(LocalDate date) {
        return date(date, Words.locale());
    }

    public static String date(LocalDate date, Locale locale) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** 7 Aug 2025, for tables. */
    public static String shortDate(LocalDate date) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.MEDIUM, Words.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** Monday, 23 November. */
    public static String weekday(LocalDate date) {
        DateFormat format = DateFormat.getInstanceForSkeleton("EEEEdMMMM", Words.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** The day of an instant in the reader's zone. */
    public static String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, Reader.zone()));
    }

    /** 14:02, in the reader's zone. */
    public static String time(Instant instant) {
        return format(DateFormat.getInstanceForSkeleton("Hm", Words.locale()), instant, Reader.zone());
    }

    /** 7 Aug 2025, 14:02, in the reader's zone. */
    public static String dateTime(Instant instant) {
        return dateTime(instant, Words.locale(), Reader.zone());
    }

    public static String dateTime(Instant instant, Locale locale, ZoneId zone) {
        return format(DateFormat.getInstanceForSkeleton("yMMMdHm", locale), instant, zone);
    }

    /** "3 hours ago", with the absolute time on hover. */
    public static Element ago(Instant instant, Instant now) {
        Element time = new Element("time");
        time.setAttribute("datetime", instant.toString());
        time.setAttribute("title", dateTime(instant));
        time.setText(relative(instant, now));
        return time;
    }

    private static String relative(Instant instant, Instant now) {
        Duration age = Duration.between(instant, now);
        RelativeDateTimeFormatter words = RelativeDateTimeFormatter.getInstance(ULocale.forLocale(Words.locale()));
        if (age.toMinutes() < 1) {
            return words.format(RelativeDateTimeFormatter.Direction.PLAIN, RelativeDateTimeFormatter.AbsoluteUnit.NOW);
        }
        if (age.toHours() < 1) {
            return words.format(age.toMinutes(), Direction.LAST, RelativeUnit.MINUTES);
        }
        if (age.toDays() < 1) {
            return words.format(age.toHours(), Direction.LAST, RelativeUnit.HOURS);
        }
        return age.toDays() < 30 ? words.format(age.toDays(), Direction.LAST, RelativeUnit.DAYS) : date(instant);
    }

    /** 1,234.5 as the reader writes it; at most three decimals. */
    public static String number(BigDecimal number) {
        return number(number, Words.locale());
    }

    public static String number(BigDecimal number, Locale locale) {
        return NumberFormatter.withLocale(locale)
                .precision(Precision.maxFraction(3))
                .format(number)
                .toString();
    }

    /** With every decimal: what is shown in a field is what is saved from it. */
    public static String exact(BigDecimal number) {
        return NumberFormatter.withLocale(Words.locale())
                .precision(Precision.unlimited())
                .format(number)
                .toString();
    }

    public static String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    public static String money(Money money) {
        return money(money, Words.locale());
    }

    /** Whole amounts without decimals. */
    public static String money(Money money, Locale locale) {
        return NumberFormatter.withLocale(locale)
                .unit(Currency.fromJavaCurrency(money.currency()))
                .precision(Precision.currency(Currency.CurrencyUsage.STANDARD)
                        .trailingZeroDisplay(com.ibm.icu.number.NumberFormatter.TrailingZeroDisplay.HIDE_IF_WHOLE))
                .format(money.amount())
                .toString();
    }

    /** 7 Aug 2025, 14:02 GMT+2: for what is read in several zones and kept. */
    public static String dateTimeWithZone(Instant instant) {
        return dateTimeWithZone(instant, Words.locale(), Reader.zone());
    }

    public static String dateTimeWithZone(Instant instant, Locale locale, ZoneId zone) {
        return format(DateFormat.getInstanceForSkeleton("yMMMdHmO", locale), instant, zone);
    }

    private static String format(DateFormat format, Instant instant, ZoneId zone) {
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(Date.from(instant));
    }
}

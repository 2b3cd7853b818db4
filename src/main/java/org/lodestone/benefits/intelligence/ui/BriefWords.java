package org.lodestone.benefits.intelligence.ui;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Date;
import org.lodestone.kernel.CountryCode;
import org.lodestone.minerals.ListDate;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Words;

/** How dates and jurisdictions are told. */
final class BriefWords {

    private BriefWords() {}

    /** A country's name, the Union, or the institute. */
    static String jurisdiction(String code) {
        return switch (code) {
            case "EU", "CMI" -> Words.t("intelligence.jurisdiction." + code);
            default ->
                CountryCode.parse(code)
                        .map(country -> country.name(Words.language()))
                        .orElse(code);
        };
    }

    /** As exact as it is known: a day, a month, or a year. */
    static String date(ListDate date) {
        return switch (date.precision()) {
            case DAY -> Formats.date(date.start());
            case MONTH -> skeleton("yMMMM", date.start());
            case YEAR ->
                Words.t("intelligence.year", "year", String.valueOf(date.start().getYear()));
        };
    }

    /** "November", standing alone. */
    static String month(Month month) {
        return skeleton("LLLL", LocalDate.of(2000, month, 1));
    }

    private static String skeleton(String skeleton, LocalDate date) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, Words.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}

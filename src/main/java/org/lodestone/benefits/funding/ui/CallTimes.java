package org.lodestone.benefits.funding.ui;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.lodestone.benefits.funding.CallDeadline;
import org.lodestone.benefits.funding.CallOpening;
import org.lodestone.benefits.funding.CallRow;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** A call's dates for the reader: their own zone in the text, the call's own zone on hover. */
final class CallTimes {

    private CallTimes() {}

    static Tag tag(CallRow row) {
        Tone tone =
                switch (row.status()) {
                    case OPEN, ROLLING -> Tone.GOOD;
                    case FORTHCOMING -> Tone.INFO;
                    case CLOSED -> Tone.NEUTRAL;
                };
        return new Tag(tone, Words.t("funding.statusOf", row.status()));
    }

    static Component deadline(@Nullable CallDeadline deadline) {
        if (deadline == null) {
            return new Span(Words.t("funding.noDeadline"));
        }
        Span time = new Span(text(deadline));
        time.setTitle(inItsZone(deadline));
        time.addClassName("deadline");
        return time;
    }

    static String text(CallDeadline deadline) {
        return deadline.time() == null ? Formats.date(deadline.day()) : Formats.dateTime(deadline.instant());
    }

    /** "23 Sept 2025, 17:00, Brussels time"; where the source tells only the day, that it is the end of the day there. */
    static String inItsZone(CallDeadline deadline) {
        if (deadline.time() == null) {
            return Words.t("funding.endOfDay", "day", Formats.date(deadline.day()), "place", place(deadline.zone()));
        }
        return Words.t(
                "funding.thereTime",
                "time",
                Formats.dateTime(deadline.instant(), Words.locale(), deadline.zone()),
                "place",
                place(deadline.zone()));
    }

    static String opening(CallOpening opening) {
        if (!opening.monthOnly()) {
            return Formats.date(opening.day());
        }
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMM", Words.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(
                Date.from(opening.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static String place(ZoneId zone) {
        String city =
                TimeZoneNames.getInstance(ULocale.forLocale(Words.locale())).getExemplarLocationName(zone.getId());
        return city == null ? zone.getId() : city;
    }
}
